INSERT INTO view_privacy_visit (congress, person, reception, position, about, deed, ref, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
