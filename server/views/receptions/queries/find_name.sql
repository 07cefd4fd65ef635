SELECT name FROM view_receptions_name WHERE congress = $1 AND id = $2
