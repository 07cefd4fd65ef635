SELECT visit, reply FROM view_suggestions_guest WHERE congress = $1 AND suggestion = $2 AND deputy = $3
