UPDATE view_inbox_entry
   SET box = 'looked_into',
       mine = CASE WHEN desk_kind = 'body' THEN 1 ELSE 0 END,
       last_at = $3
 WHERE congress = $1 AND matter = $2 AND box = 'accepted'
