UPDATE view_episodes_episode SET state = $3, stage = $4 WHERE congress = $1 AND episode = $2
