INSERT INTO view_suggestions_feedback (congress, suggestion, round, deputy, dimension, satisfaction, words_ref, given_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
