INSERT INTO view_districts_above (congress, node, above, depth)
VALUES ($1, $2, $3, $4);
