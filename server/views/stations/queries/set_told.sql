UPDATE view_stations_body SET told_since = $3 WHERE congress = $1 AND node = $2
