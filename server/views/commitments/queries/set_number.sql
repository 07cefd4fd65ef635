UPDATE view_commitments_suggestion SET number = $3 WHERE congress = $1 AND suggestion = $2
