INSERT INTO view_points_act (congress, person, day, position, kind, piece, presence, quantity)
VALUES ($1, $2, $3, $4, 'publicity', $5, 'present', 1)
