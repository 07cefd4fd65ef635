UPDATE view_record_point SET state = $4 WHERE congress = $1 AND reception = $2 AND point = $3
