INSERT INTO view_handover_absence (congress, absence, person, substitute, from_on, until_on, role, node, substitute_node)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
