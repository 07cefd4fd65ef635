INSERT INTO view_episodes_name (congress, id, name) VALUES ($1, $2, $3)
    ON CONFLICT (congress, id) DO UPDATE SET name = excluded.name
