UPDATE view_inbox_entry SET mine = 0, due_on = '9999-12-31', asks = $3, last_at = $4
 WHERE congress = $1 AND matter = $2
