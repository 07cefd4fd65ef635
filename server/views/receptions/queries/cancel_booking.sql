UPDATE view_receptions_booking SET live = 0 WHERE congress = $1 AND reception = $2 AND booking = $3
