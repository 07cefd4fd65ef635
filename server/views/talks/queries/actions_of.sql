SELECT action, talk, unit, words_ref, due_on, times, outcome_ref, done_on
  FROM view_talks_action WHERE congress = $1 AND series = $2 ORDER BY position
