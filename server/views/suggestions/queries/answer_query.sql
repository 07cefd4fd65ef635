UPDATE view_suggestions_query SET answer_ref = $4, photos = $5, answered_on = $6 WHERE congress = $1 AND suggestion = $2 AND query = $3
