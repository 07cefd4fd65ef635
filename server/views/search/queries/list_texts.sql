SELECT whose, ref FROM view_search_text WHERE congress = $1 AND matter = $2 ORDER BY position
