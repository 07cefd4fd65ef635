UPDATE view_suggestions_unit SET contacted_on = COALESCE(contacted_on, $4), contacts = contacts + 1 WHERE congress = $1 AND suggestion = $2 AND unit = $3
