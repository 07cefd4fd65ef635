INSERT INTO view_suggestions_query (congress, suggestion, position, query, unit, asked_by, words_ref, due_on, asked_on, photos) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')
