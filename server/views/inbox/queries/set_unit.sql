UPDATE view_inbox_entry SET unit = $3 WHERE congress = $1 AND matter = $2
