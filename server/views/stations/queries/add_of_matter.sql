INSERT INTO view_stations_act (congress, station, done_on, position, kind, subject, amount)
SELECT congress, station, $3, $4, $5, matter, 1 FROM view_stations_matter WHERE congress = $1 AND matter = $2
