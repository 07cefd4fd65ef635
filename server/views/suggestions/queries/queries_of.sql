SELECT query, unit, asked_by, words_ref, due_on, asked_on, answer_ref, photos, answered_on FROM view_suggestions_query WHERE congress = $1 AND suggestion = $2 ORDER BY position
