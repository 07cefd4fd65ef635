INSERT INTO view_receptions_body (congress, node, kind, added, within) VALUES ($1, $2, $3, $4, $5)
