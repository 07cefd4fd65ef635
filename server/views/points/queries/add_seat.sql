INSERT INTO view_points_seat (congress, person, position, node, granted_on) VALUES ($1, $2, $3, $4, $5)
