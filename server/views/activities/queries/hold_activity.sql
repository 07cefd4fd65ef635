UPDATE view_activities_activity SET state = 'held', others = $3, spent_fen = $4, half_days = $5 WHERE congress = $1 AND activity = $2
