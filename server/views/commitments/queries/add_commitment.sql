INSERT INTO view_commitments_commitment (congress, commitment, position, suggestion, unit, signatories, seats, ask, words_ref, owner_ref, made_on, first_due_on, due_on, slips, state, proof)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, 0, 'open', '')
