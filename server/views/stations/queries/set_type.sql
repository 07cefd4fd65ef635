UPDATE view_stations_body SET station_type = $3 WHERE congress = $1 AND node = $2
