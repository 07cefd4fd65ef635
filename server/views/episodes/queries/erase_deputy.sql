UPDATE view_episodes_episode SET state = 'withdrawn', ended_on = coalesce(ended_on, $3) WHERE congress = $1 AND deputy = $2
