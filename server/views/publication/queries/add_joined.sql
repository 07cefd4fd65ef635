INSERT INTO view_publication_joined (congress, matter, person) VALUES ($1, $2, $3)
ON CONFLICT (congress, matter, person) DO NOTHING;
