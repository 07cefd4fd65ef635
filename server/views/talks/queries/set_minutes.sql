UPDATE view_talks_talk SET minutes = $3, reason_ref = $4 WHERE congress = $1 AND talk = $2
