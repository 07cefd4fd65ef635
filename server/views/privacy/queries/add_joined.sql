INSERT INTO view_privacy_joined (congress, person, matter, joined_on) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress, person, matter) DO NOTHING
