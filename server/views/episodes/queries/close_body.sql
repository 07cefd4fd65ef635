DELETE FROM view_episodes_body WHERE congress = $1 AND node = $2
