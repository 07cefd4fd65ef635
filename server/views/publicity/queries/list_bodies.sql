SELECT node FROM view_publicity_body WHERE congress = $1 ORDER BY position
