UPDATE view_districts_node
SET closed_on = $3
WHERE congress = $1
  AND closed_on IS NULL
  AND node IN (SELECT node FROM view_districts_above WHERE congress = $1 AND above = $2);
