SELECT deputy, present FROM view_talks_deputy WHERE congress = $1 AND talk = $2 ORDER BY place
