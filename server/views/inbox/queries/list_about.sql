SELECT box, mine, open, due_on, about, returned, reopened, waits, escalated, fresh FROM view_inbox_entry
 WHERE congress = $1 AND desk = $2 AND about IS NOT NULL
