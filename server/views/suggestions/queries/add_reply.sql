INSERT INTO view_suggestions_reply (congress, suggestion, unit, round, draft_no, outcome, document_no, signed_by, scans, due_on, replied_on, year)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, reply_due_on, $10, $11 FROM view_suggestions_unit WHERE congress = $1 AND suggestion = $2 AND unit = $3
