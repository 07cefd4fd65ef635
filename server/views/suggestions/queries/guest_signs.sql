UPDATE view_suggestions_guest SET signed_on = $5, way = $6 WHERE congress = $1 AND suggestion = $2 AND deputy = $3 AND visit = $4
