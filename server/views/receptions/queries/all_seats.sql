SELECT node, person FROM view_receptions_seat WHERE congress = $1 ORDER BY node, person
