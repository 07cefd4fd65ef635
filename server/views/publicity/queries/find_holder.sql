SELECT node FROM view_publicity_entry WHERE congress = $1 AND held_by = $2 AND snapshot = $3
