UPDATE view_activities_activity SET held_on = $3, until_on = $4, from_minute = $5, until_minute = $6, place_ref = $7, programme_ref = $8, reason_ref = $9, sequence = sequence + 1
 WHERE congress = $1 AND activity = $2
