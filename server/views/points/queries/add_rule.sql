INSERT INTO view_points_rule (congress, version, valid_from, body, sha256, decided_on, decided_by)
VALUES ($1, $2, $3, $4, $5, $6, $7)
