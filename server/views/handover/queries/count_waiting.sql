SELECT count(*) FROM view_handover_handover
 WHERE congress = $1 AND to_person = $2 AND state = 'proposed'
