SELECT person FROM view_suggestions_said WHERE congress = $1 AND suggestion = $2 AND person = $3
