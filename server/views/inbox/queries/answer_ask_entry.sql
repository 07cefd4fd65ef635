UPDATE view_inbox_entry
   SET mine = CASE WHEN desk_kind = $3 THEN 1 ELSE 0 END, asks = NULL, waits = 0, returned = $5, last_at = $4
 WHERE congress = $1 AND matter = $2
