SELECT name FROM view_callbacks_name WHERE congress = $1 AND id = $2
