SELECT name FROM view_record_name WHERE congress = $1 AND id = $2
