UPDATE view_suggestions_outside SET words_ref = $3, ended_on = $4 WHERE congress = $1 AND item = $2
