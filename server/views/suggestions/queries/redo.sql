UPDATE view_suggestions_suggestion SET state = 'referred', round = $3, feedback_due_on = NULL WHERE congress = $1 AND suggestion = $2
