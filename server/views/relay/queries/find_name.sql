SELECT name FROM view_relay_name WHERE congress = $1 AND id = $2
