SELECT words_ref FROM view_suggestions_point WHERE congress = $1 AND suggestion = $2 AND unit = $3 AND draft_no = $4 ORDER BY ask
