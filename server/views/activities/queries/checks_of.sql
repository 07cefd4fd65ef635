SELECT line, verdict FROM view_activities_check WHERE congress = $1 AND activity = $2 ORDER BY line
