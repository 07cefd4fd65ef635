UPDATE view_episodes_consent SET state = 'withdrawn', ended_on = $3 WHERE congress = $1 AND consent = $2
