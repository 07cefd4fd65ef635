UPDATE view_activities_activity SET told = 1 WHERE congress = $1 AND activity = $2
