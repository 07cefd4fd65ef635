UPDATE view_activities_activity SET state = $3 WHERE congress = $1 AND activity = $2
