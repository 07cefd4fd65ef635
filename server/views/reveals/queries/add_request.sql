INSERT INTO view_reveals_request (congress, reveal, matter, asker, reason, asked_at, asked_for, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'asked')
