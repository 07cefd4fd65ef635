SELECT name FROM view_suggestions_name WHERE congress = $1 AND id = $2
