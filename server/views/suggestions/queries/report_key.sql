UPDATE view_suggestions_key SET report_ref = $3, reported_on = $4 WHERE congress = $1 AND suggestion = $2
