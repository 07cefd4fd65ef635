SELECT box, n FROM view_inbox_count WHERE congress = $1 AND desk = $2
