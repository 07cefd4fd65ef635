UPDATE view_talks_topic SET outcome_ref = $4 WHERE congress = $1 AND talk = $2 AND topic = $3
