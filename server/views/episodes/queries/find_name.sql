SELECT name FROM view_episodes_name WHERE congress = $1 AND id = $2
