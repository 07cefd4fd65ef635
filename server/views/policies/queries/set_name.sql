INSERT INTO view_policies_name (congress, person, name) VALUES ($1, $2, $3)
ON CONFLICT (congress, person) DO UPDATE SET name = excluded.name
