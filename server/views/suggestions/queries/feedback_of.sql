SELECT round, deputy, dimension, satisfaction, words_ref, given_on FROM view_suggestions_feedback WHERE congress = $1 AND suggestion = $2 ORDER BY round, deputy, dimension
