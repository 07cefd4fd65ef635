UPDATE view_episodes_episode SET consented_on = $3, consented_words = $4 WHERE congress = $1 AND episode = $2
