INSERT INTO view_handover_body (congress, node, within) VALUES ($1, $2, $3)
