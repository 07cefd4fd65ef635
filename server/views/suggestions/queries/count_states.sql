SELECT state, count(*) FROM view_suggestions_suggestion WHERE congress = $1 GROUP BY state ORDER BY state
