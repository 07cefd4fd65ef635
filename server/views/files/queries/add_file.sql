INSERT INTO view_files_file (congress, file, owner, kind, media, size, stored_at, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'unused')
