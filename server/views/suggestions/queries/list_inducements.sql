SELECT position, suggestion, words_ref, reported_on FROM view_suggestions_inducement
 WHERE congress = $1 AND position < $2 ORDER BY position DESC LIMIT $3
