SELECT name FROM view_inbox_name WHERE congress = $1 AND id = $2
