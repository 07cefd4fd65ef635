SELECT position, step, happened_on, unit, person, due_on, mark, words_ref FROM view_suggestions_step WHERE congress = $1 AND suggestion = $2 ORDER BY position
