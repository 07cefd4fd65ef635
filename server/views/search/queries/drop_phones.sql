DELETE FROM view_search_phone WHERE congress = $1 AND person = $2
