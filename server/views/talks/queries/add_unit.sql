INSERT INTO view_talks_unit (congress, talk, unit, place) VALUES ($1, $2, $3, $4)
