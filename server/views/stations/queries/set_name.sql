UPDATE view_stations_body SET name = $3 WHERE congress = $1 AND node = $2
