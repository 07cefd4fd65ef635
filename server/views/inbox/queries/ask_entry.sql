UPDATE view_inbox_entry
   SET mine = CASE WHEN desk_kind = $4 AND open = 1 THEN 1 ELSE mine END, asks = $3, last_at = $5
 WHERE congress = $1 AND matter = $2
