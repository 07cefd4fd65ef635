INSERT INTO view_publicity_body (congress, node, position) VALUES ($1, $2, $3)
