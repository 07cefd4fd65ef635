INSERT INTO view_bulletins_body (congress, node, position) VALUES ($1, $2, $3)
