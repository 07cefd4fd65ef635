UPDATE view_handover_item SET passed_over = 1 WHERE congress = $1 AND handover = $2 AND matter = $3
