SELECT action, times FROM view_talks_brought WHERE congress = $1 AND talk = $2
