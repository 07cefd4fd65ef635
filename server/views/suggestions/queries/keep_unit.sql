UPDATE view_suggestions_unit SET relief_on = NULL, relief_due_on = NULL WHERE congress = $1 AND suggestion = $2 AND unit = $3
