INSERT INTO view_privacy_call (congress, matter, position, at, channel, outcome, read_back, note, again_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
