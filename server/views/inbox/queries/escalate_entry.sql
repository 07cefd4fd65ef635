UPDATE view_inbox_entry SET escalated = open, last_at = $3 WHERE congress = $1 AND matter = $2
