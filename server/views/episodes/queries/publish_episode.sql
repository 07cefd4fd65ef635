UPDATE view_episodes_episode SET state = 'published', published_on = $3 WHERE congress = $1 AND episode = $2
