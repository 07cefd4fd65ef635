UPDATE view_receptions_reception SET held_on = $3, from_minute = $4, until_minute = $5, reason_ref = $6 WHERE congress = $1 AND reception = $2
