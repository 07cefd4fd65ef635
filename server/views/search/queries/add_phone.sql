INSERT INTO view_search_phone (congress, print, person) VALUES ($1, $2, $3)
ON CONFLICT (congress, print, person) DO NOTHING
