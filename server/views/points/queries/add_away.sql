INSERT INTO view_points_away (congress, absence, person, from_on, until_on) VALUES ($1, $2, $3, $4, $5)
