INSERT INTO view_record_point (congress, reception, point, position, state) VALUES ($1, $2, $3, $4, 'open')
