UPDATE view_suggestions_suggestion SET state = 'closed', closed_on = $3, silent = $4 WHERE congress = $1 AND suggestion = $2
