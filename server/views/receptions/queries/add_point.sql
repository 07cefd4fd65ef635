INSERT INTO view_receptions_point (congress, reception, point, position, station, deputy, visit, words_ref, heard_on, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')
