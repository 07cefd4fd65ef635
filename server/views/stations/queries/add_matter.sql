INSERT INTO view_stations_matter (congress, matter, station, number) VALUES ($1, $2, $3, $4)
