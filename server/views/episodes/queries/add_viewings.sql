UPDATE view_episodes_episode SET viewings = viewings + $3 WHERE congress = $1 AND episode = $2
