SELECT name FROM view_search_name WHERE congress = $1 AND id = $2
