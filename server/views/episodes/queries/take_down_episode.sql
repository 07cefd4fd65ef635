UPDATE view_episodes_episode SET state = 'taken_down', ended_on = $3, reason = $4 WHERE congress = $1 AND episode = $2
