UPDATE view_handover_handover SET state = 'signed_by_both' WHERE congress = $1 AND handover = $2
