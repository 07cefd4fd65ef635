INSERT INTO view_suggestions_inducement (congress, position, suggestion, words_ref, reported_on) VALUES ($1, $2, $3, $4, $5)
