UPDATE view_inbox_entry
   SET due_on = $3, mine = CASE WHEN desk_kind = 'unit' THEN 1 ELSE 0 END, asks = NULL, last_at = $4
 WHERE congress = $1 AND matter = $2
