UPDATE view_districts_node SET name_ref = $3 WHERE congress = $1 AND node = $2;
