INSERT INTO view_districts_node (congress, node, kind, name_ref)
VALUES ($1, $2, $3, $4);
