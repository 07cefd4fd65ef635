UPDATE view_episodes_episode SET state = 'withdrawn', ended_on = $3
 WHERE congress = $1 AND episode = $2 AND state IN ('published', 'taken_down')
