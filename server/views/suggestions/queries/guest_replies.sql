UPDATE view_suggestions_guest SET reply = $5, words_ref = $6 WHERE congress = $1 AND suggestion = $2 AND deputy = $3 AND visit = $4
