UPDATE view_suggestions_unit SET extension_until = NULL, extended = 1, reply_due_on = $4 WHERE congress = $1 AND suggestion = $2 AND unit = $3
