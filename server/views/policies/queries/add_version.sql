INSERT INTO view_policies_version (congress, name, version, valid_from, body, approved_by, set_by, set_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
