INSERT INTO view_talks_deputy (congress, talk, deputy, place) VALUES ($1, $2, $3, $4)
