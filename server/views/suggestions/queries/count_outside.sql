SELECT count(*) FROM view_suggestions_outside WHERE congress = $1
