UPDATE view_inbox_entry
   SET kept_box = box, kept_mine = mine, kept_due = due_on, box = 'merged', open = 0, mine = 0, fresh = 0, waits = 0, returned = 0, escalated = 0,
       due_on = '9999-12-31', last_at = $3
 WHERE congress = $1 AND matter = $2
