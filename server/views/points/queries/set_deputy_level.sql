INSERT INTO view_points_deputy (congress, person, congress_level) VALUES ($1, $2, $3)
    ON CONFLICT (congress, person) DO UPDATE SET congress_level = excluded.congress_level
