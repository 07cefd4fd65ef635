SELECT 1 FROM view_activities_feed WHERE congress = $1 AND person = $2
