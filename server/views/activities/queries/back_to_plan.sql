UPDATE view_activities_activity SET state = 'planned' WHERE congress = $1 AND activity = $2 AND steps LIKE '%approval%'
