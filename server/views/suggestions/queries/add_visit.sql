INSERT INTO view_suggestions_visit (congress, suggestion, position, visit, held_on, place_ref, words_ref, code, state, photos) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'called', '')
