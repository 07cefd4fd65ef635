INSERT INTO view_privacy_file (congress, file, person, kind, media, size, stored_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
