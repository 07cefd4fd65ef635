INSERT INTO view_points_outcome (congress, matter, position, day, outcome) VALUES ($1, $2, $3, $4, $5)
