UPDATE view_activities_deputy SET reply = $4, reason_ref = $5 WHERE congress = $1 AND activity = $2 AND deputy = $3
