UPDATE view_suggestions_suggestion SET hidden = $3 WHERE congress = $1 AND suggestion = $2
