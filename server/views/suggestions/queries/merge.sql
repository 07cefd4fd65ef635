UPDATE view_suggestions_suggestion SET state = 'merged', merged_into = $3 WHERE congress = $1 AND suggestion = $2
