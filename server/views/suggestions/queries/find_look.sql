SELECT up_to FROM view_suggestions_look WHERE congress = $1 AND suggestion = $2 AND person = $3
