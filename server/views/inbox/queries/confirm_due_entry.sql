UPDATE view_inbox_entry SET due_on = $3, escalated = 0, last_at = $4 WHERE congress = $1 AND matter = $2
