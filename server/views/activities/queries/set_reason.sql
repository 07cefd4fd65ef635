UPDATE view_activities_activity SET reason_ref = $3 WHERE congress = $1 AND activity = $2
