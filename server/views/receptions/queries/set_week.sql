UPDATE view_receptions_body SET week = $3 WHERE congress = $1 AND node = $2
