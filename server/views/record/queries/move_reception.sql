UPDATE view_record_reception SET from_minute = $3, until_minute = $4 WHERE congress = $1 AND reception = $2
