SELECT person FROM view_suggestions_raiser WHERE congress = $1 AND matter = $2 AND person = $3
