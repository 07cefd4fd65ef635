UPDATE view_talks_action SET times = times + 1 WHERE congress = $1 AND series = $2 AND action = $3
