SELECT stage, outcome, by_whom, reason, reviewed_on, this_round
  FROM view_episodes_review
 WHERE congress = $1 AND episode = $2
 ORDER BY position
