UPDATE view_episodes_review SET this_round = 0 WHERE congress = $1 AND episode = $2
