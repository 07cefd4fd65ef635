UPDATE view_inbox_entry
   SET mine = CASE WHEN desk_kind = 'body' THEN 1 ELSE 0 END, due_on = $3, asks = NULL, waits = 0, last_at = $4
 WHERE congress = $1 AND matter = $2
