INSERT INTO view_points_name (congress, person, name) VALUES ($1, $2, $3)
    ON CONFLICT (congress, person) DO UPDATE SET name = excluded.name
