SELECT 1 FROM view_districts_node
WHERE congress = $1 AND node = $2 AND kind = 'community' AND closed_on IS NULL;
