SELECT name FROM view_ideas_name WHERE congress = $1 AND id = $2
