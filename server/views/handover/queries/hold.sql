INSERT INTO view_handover_held (congress, matter, side, person) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress, matter, side) DO UPDATE SET person = excluded.person
