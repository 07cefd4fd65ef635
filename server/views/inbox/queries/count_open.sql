SELECT COALESCE(SUM(n), 0) FROM view_inbox_count
 WHERE congress = $1 AND desk = $2 AND box IN ('raised', 'accepted', 'looked_into', 'referred', 'answered')
