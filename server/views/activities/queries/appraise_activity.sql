UPDATE view_activities_activity SET satisfied = $3, fair = $4, dissatisfied = $5 WHERE congress = $1 AND activity = $2
