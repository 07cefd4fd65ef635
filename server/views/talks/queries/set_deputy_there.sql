UPDATE view_talks_deputy SET present = $4 WHERE congress = $1 AND talk = $2 AND deputy = $3
