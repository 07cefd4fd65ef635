DELETE FROM view_handover_office WHERE congress = $1 AND node = $2 AND role = $3 AND person = $4
