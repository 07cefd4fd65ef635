UPDATE view_suggestions_unit SET draft_no = 0, replied_round = $4, relief_on = NULL, relief_due_on = NULL, extension_until = NULL WHERE congress = $1 AND suggestion = $2 AND unit = $3
