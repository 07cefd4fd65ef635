INSERT INTO view_my_matters_name (congress, node, name) VALUES ($1, $2, $3)
ON CONFLICT (congress, node) DO UPDATE SET name = excluded.name
