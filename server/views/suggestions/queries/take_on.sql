UPDATE view_suggestions_unit SET clerk = $4 WHERE congress = $1 AND suggestion = $2 AND unit = $3
