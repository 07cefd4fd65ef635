UPDATE view_suggestions_unit SET draft_no = 0, replied_round = $4, extension_until = NULL WHERE congress = $1 AND suggestion = $2 AND unit = $3
