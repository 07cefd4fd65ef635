INSERT INTO view_talks_series (congress, series, position, station, name_ref, every_days) VALUES ($1, $2, $3, $4, $5, $6)
