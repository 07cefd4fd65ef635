SELECT unit, draft_no, outcome, contact_ref, drafted_on FROM view_suggestions_draft WHERE congress = $1 AND suggestion = $2 ORDER BY unit, draft_no
