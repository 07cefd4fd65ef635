INSERT INTO view_commitments_step (congress, commitment, position, step, id, happened_on, due_on, mark, words_ref) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
