INSERT INTO view_suggestions_point (congress, suggestion, unit, draft_no, ask, outcome, words_ref, planned_on, owner_ref, proof)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
