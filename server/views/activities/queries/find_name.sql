SELECT name FROM view_activities_name WHERE congress = $1 AND id = $2
