INSERT INTO view_suggestions_step (congress, suggestion, position, step, happened_on, unit, person, due_on, mark, words_ref) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
