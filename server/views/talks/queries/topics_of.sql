SELECT topic, words_ref, matter, outcome_ref FROM view_talks_topic WHERE congress = $1 AND talk = $2 ORDER BY position
