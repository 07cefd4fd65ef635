UPDATE view_points_seat SET ended_on = $4 WHERE congress = $1 AND person = $2 AND node = $3 AND ended_on IS NULL
