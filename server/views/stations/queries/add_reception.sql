INSERT INTO view_stations_reception (congress, reception, station, held_on) VALUES ($1, $2, $3, $4)
