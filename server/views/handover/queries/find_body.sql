SELECT within FROM view_handover_body WHERE congress = $1 AND node = $2
