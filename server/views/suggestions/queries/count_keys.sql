SELECT count(*) FROM view_suggestions_key WHERE congress = $1
