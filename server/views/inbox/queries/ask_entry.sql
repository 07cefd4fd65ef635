UPDATE view_inbox_entry
   SET mine = CASE WHEN desk_kind = $4 AND open = 1 THEN 1 ELSE mine END,
       waits = CASE WHEN $3 NOT IN ('approval', 'relief', 'extension') THEN waits
                    WHEN desk_kind = $4 AND open = 1 THEN 1
                    ELSE 0 END,
       returned = CASE WHEN $3 = 'relief' THEN 1 ELSE returned END,
       asks = CASE WHEN $3 IN ('urge', 'ask_progress') AND asks IN ('approval', 'relief', 'extension') THEN asks
                   ELSE $3 END,
       last_at = $5
 WHERE congress = $1 AND matter = $2
