UPDATE view_inbox_entry
   SET box = kept_box, open = 1, mine = kept_mine, fresh = CASE WHEN kept_box = 'raised' THEN 1 ELSE 0 END, due_on = kept_due, kept_box = NULL,
       kept_mine = NULL, kept_due = NULL, last_at = $3
 WHERE congress = $1 AND matter = $2
