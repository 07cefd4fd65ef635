UPDATE view_suggestions_suggestion SET kind = 'suggestion' WHERE congress = $1 AND suggestion = $2
