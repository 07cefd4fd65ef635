SELECT node FROM view_bulletins_body WHERE congress = $1 ORDER BY position
