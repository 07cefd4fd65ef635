SELECT count(*) FROM view_inbox_entry WHERE congress = $1 AND desk = $2 AND mine = 1
