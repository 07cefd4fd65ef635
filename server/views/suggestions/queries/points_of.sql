SELECT unit, draft_no, ask, outcome, words_ref, planned_on, owner_ref, proof FROM view_suggestions_point WHERE congress = $1 AND suggestion = $2 ORDER BY unit, draft_no, ask
