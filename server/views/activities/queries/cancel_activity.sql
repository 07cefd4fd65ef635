UPDATE view_activities_activity SET state = 'cancelled', reason_ref = $3, sequence = sequence + 1 WHERE congress = $1 AND activity = $2
