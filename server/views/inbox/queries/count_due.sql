SELECT count(*) FROM view_inbox_entry
 WHERE congress = $1 AND desk = $2 AND open = 1 AND due_on >= $3 AND due_on <= $4
