INSERT INTO view_commitments_step (congress, commitment, position, step, id, happened_on, from_on, due_on, words_ref)
SELECT $1, $2, $3, 'slip', '', $4, due_on, $5, $6 FROM view_commitments_commitment WHERE congress = $1 AND commitment = $2
