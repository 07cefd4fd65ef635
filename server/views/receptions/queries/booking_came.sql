UPDATE view_receptions_booking SET came = 1 WHERE congress = $1 AND reception = $2 AND booking = $3
