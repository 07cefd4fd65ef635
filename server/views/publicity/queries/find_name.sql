SELECT name FROM view_publicity_name WHERE congress = $1 AND id = $2
