UPDATE view_episodes_episode SET link = $3 WHERE congress = $1 AND episode = $2
