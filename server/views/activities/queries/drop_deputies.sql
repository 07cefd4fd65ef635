DELETE FROM view_activities_deputy WHERE congress = $1 AND activity = $2 AND place = -1
