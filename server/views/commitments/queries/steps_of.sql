SELECT step, id, happened_on, from_on, due_on, reached_on, mark, words_ref FROM view_commitments_step WHERE congress = $1 AND commitment = $2 ORDER BY position
