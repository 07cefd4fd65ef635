UPDATE view_activities_activity SET state = 'reported', report_ref = $3 WHERE congress = $1 AND activity = $2
