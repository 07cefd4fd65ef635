INSERT INTO view_suggestions_draft (congress, suggestion, unit, draft_no, outcome, contact_ref, drafted_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
