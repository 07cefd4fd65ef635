INSERT INTO view_stations_act (congress, station, done_on, position, kind, subject, amount)
SELECT congress, station, $3, $4, $5, reception, 1 FROM view_stations_reception WHERE congress = $1 AND reception = $2
