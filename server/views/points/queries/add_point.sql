INSERT INTO view_points_point (congress, point, deputy) VALUES ($1, $2, $3)
