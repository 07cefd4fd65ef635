INSERT INTO view_points_offer (congress, person, reception, day, told, recorded) VALUES ($1, $2, $3, $4, $5, 0)
