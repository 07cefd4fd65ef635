UPDATE view_record_seat SET ended_on = $4 WHERE congress = $1 AND deputy = $2 AND node = $3
