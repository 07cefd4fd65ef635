SELECT c.commitment, c.first_due_on, c.due_on, c.delivered_on, c.words_ref, c.owner_ref, s.number FROM view_commitments_commitment c JOIN view_commitments_suggestion s ON s.congress = c.congress AND s.suggestion = c.suggestion
 WHERE c.congress = $1 AND c.unit = $2 ORDER BY c.due_on, c.position
