UPDATE view_activities_deputy SET presence = $4 WHERE congress = $1 AND activity = $2 AND deputy = $3
