SELECT name, phone FROM view_reveals_name WHERE congress = $1 AND person = $2
