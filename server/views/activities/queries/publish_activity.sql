UPDATE view_activities_activity SET summary_ref = $3, published_on = $4 WHERE congress = $1 AND activity = $2
