UPDATE view_suggestions_suggestion SET state = $3 WHERE congress = $1 AND suggestion = $2
