INSERT INTO view_districts_seat (congress, person, node)
VALUES ($1, $2, $3)
ON CONFLICT (congress, person, node) DO NOTHING;
