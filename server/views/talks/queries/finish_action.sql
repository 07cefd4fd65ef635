UPDATE view_talks_action SET outcome_ref = $4, done_on = $5 WHERE congress = $1 AND series = $2 AND action = $3
