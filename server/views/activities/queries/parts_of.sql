SELECT part, node FROM view_activities_part WHERE congress = $1 AND activity = $2 ORDER BY part DESC, place
