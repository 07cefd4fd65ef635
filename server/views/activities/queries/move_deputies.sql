UPDATE view_activities_deputy SET place = -1 WHERE congress = $1 AND activity = $2
