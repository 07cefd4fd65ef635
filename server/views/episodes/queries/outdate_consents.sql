UPDATE view_episodes_consent SET state = 'outdated', ended_on = $3 WHERE congress = $1 AND episode = $2 AND state = 'given'
