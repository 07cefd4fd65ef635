INSERT INTO view_points_invitation (congress, person, activity, kind, day, quantity) VALUES ($1, $2, $3, $4, $5, $6)
