INSERT INTO view_drafts_joined (congress, matter, person) VALUES ($1, $2, $3) ON CONFLICT (congress, matter, person) DO NOTHING
