INSERT INTO view_callbacks_attempt (congress, matter, position, at, person, channel, outcome, read_back, note, again_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
