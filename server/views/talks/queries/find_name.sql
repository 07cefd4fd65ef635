SELECT name FROM view_talks_name WHERE congress = $1 AND id = $2
