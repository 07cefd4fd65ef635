UPDATE view_suggestions_unit SET extension_consent = $4 WHERE congress = $1 AND suggestion = $2 AND unit = $3
