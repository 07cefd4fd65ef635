UPDATE view_suggestions_unit SET opinion_on = NULL, opinion_due_on = $4 WHERE congress = $1 AND suggestion = $2 AND unit = $3
