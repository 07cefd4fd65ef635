SELECT at, person, channel, outcome, read_back, note, again_on
  FROM view_callbacks_attempt
 WHERE congress = $1 AND matter = $2
 ORDER BY position
