SELECT consent, name, scan, words, state, given_on, ended_on
  FROM view_episodes_consent
 WHERE congress = $1 AND episode = $2
 ORDER BY position
