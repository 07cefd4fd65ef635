UPDATE view_talks_unit SET present = $4 WHERE congress = $1 AND talk = $2 AND unit = $3
