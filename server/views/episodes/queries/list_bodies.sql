SELECT node FROM view_episodes_body WHERE congress = $1 ORDER BY position
