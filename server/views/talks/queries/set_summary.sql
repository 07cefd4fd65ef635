UPDATE view_talks_talk SET minutes = 'proposed', summary_ref = $3, reason_ref = NULL WHERE congress = $1 AND talk = $2
