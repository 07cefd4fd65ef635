INSERT INTO view_people_deputy_seat (congress, person, node)
VALUES ($1, $2, $3)
ON CONFLICT (congress, person, node) DO NOTHING;
