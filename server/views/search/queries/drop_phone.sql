DELETE FROM view_search_phone WHERE congress = $1 AND print = $2 AND person = $3
