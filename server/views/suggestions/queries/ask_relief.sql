UPDATE view_suggestions_unit SET relief_on = $4, relief_due_on = $5 WHERE congress = $1 AND suggestion = $2 AND unit = $3
