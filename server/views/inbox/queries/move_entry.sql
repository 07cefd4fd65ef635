UPDATE view_inbox_entry
   SET box = CASE WHEN box = 'imported' THEN box ELSE $3 END,
       open = CASE WHEN box = 'imported' THEN 0 ELSE $4 END,
       mine = CASE WHEN desk_kind = $5 THEN 1 ELSE 0 END,
       fresh = CASE WHEN $3 = 'referred' AND desk_kind = 'unit' AND box <> 'imported' THEN 1 ELSE 0 END,
       due_on = $6,
       due_from = $7,
       asks = NULL,
       waits = 0,
       returned = 0,
       escalated = 0,
       reopened = CASE WHEN $3 = 'closed' THEN 0 ELSE reopened END,
       last_at = CASE WHEN box = 'imported' THEN last_at ELSE $8 END
 WHERE congress = $1 AND matter = $2
