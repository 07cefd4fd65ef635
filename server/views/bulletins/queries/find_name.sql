SELECT name FROM view_bulletins_name WHERE congress = $1 AND id = $2
