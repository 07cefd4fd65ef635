UPDATE view_suggestions_suggestion SET state = 'referred', referred_on = $3, internal_due_on = $4 WHERE congress = $1 AND suggestion = $2
