UPDATE view_stations_reception SET held_on = $3 WHERE congress = $1 AND reception = $2
