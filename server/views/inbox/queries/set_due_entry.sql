UPDATE view_inbox_entry
   SET due_on = $3,
       escalated = 0,
       mine = CASE WHEN asks IN ('relief', 'extension') AND asks <> $5 AND waits = 1 THEN mine
                   WHEN desk_kind = 'unit' THEN 1
                   ELSE 0 END,
       waits = CASE WHEN asks IN ('relief', 'extension') AND asks <> $5 THEN waits ELSE 0 END,
       asks = CASE WHEN asks IN ('relief', 'extension') AND asks <> $5 THEN asks ELSE NULL END,
       last_at = $4
 WHERE congress = $1 AND matter = $2
