UPDATE view_stations_body SET closed_on = $3 WHERE congress = $1 AND node = $2
