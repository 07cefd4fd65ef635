INSERT INTO view_episodes_body (congress, node, position) VALUES ($1, $2, $3)
