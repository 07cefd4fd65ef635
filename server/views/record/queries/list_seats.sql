SELECT node, granted_on, ended_on FROM view_record_seat WHERE congress = $1 AND deputy = $2 ORDER BY node
