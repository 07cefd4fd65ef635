UPDATE view_record_reception SET visitors = $3 WHERE congress = $1 AND reception = $2
