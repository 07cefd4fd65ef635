UPDATE view_record_correction SET ruling = $4, reason = $5, decided_on = $6, decided_by = $7
 WHERE congress = $1 AND deputy = $2 AND correction = $3
