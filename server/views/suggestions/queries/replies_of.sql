SELECT unit, round, draft_no, outcome, document_no, signed_by, scans, due_on, replied_on FROM view_suggestions_reply WHERE congress = $1 AND suggestion = $2 ORDER BY unit, round
