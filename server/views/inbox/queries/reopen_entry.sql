UPDATE view_inbox_entry SET reopened = 1 WHERE congress = $1 AND matter = $2
