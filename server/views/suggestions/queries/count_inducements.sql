SELECT COUNT(*) FROM view_suggestions_inducement WHERE congress = $1
