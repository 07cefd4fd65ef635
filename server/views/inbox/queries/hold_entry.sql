UPDATE view_inbox_entry
   SET mine = CASE WHEN waits = 1 THEN mine ELSE 0 END,
       due_on = '9999-12-31',
       escalated = 0,
       asks = CASE WHEN asks IN ('approval', 'relief', 'extension') THEN asks ELSE $3 END,
       last_at = $4
 WHERE congress = $1 AND matter = $2
