INSERT INTO view_points_act (congress, person, day, position, kind, activity, presence, quantity)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
