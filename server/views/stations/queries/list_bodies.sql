SELECT node, kind, station_type, within, name, opened_on, since FROM view_stations_body WHERE congress = $1 AND closed_on IS NULL ORDER BY added
