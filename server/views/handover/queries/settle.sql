UPDATE view_handover_handover SET state = $3, settled_on = $4, passed_over = $5
 WHERE congress = $1 AND handover = $2
