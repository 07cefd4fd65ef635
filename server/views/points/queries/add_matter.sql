INSERT INTO view_points_matter (congress, matter, number, about) VALUES ($1, $2, $3, $4)
