INSERT INTO view_districts_name (congress, person, name_ref)
VALUES ($1, $2, $3)
ON CONFLICT (congress, person) DO UPDATE SET name_ref = excluded.name_ref;
