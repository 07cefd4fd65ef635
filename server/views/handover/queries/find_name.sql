SELECT name FROM view_handover_name WHERE congress = $1 AND id = $2
