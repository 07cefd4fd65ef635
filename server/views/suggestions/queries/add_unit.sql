INSERT INTO view_suggestions_unit (congress, suggestion, unit, part, referred_on, reply_due_on, reply_latest_on, relief_until_on, contact_due_on, opinion_due_on, certainty, contacts, extended, draft_no, replied_round, position)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, 0, position FROM view_suggestions_suggestion WHERE congress = $1 AND suggestion = $2
