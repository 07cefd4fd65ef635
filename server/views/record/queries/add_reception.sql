INSERT INTO view_record_reception (congress, reception, station, from_minute, until_minute) VALUES ($1, $2, $3, $4, $5)
