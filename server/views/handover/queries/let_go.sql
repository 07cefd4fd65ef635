DELETE FROM view_handover_held WHERE congress = $1 AND matter = $2 AND side = $3
