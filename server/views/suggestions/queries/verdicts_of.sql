SELECT satisfaction, n FROM view_suggestions_verdict WHERE congress = $1 AND suggestion = $2 ORDER BY satisfaction
