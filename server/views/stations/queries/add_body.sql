INSERT INTO view_stations_body (congress, node, kind, station_type, added, within, name, opened_on, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
