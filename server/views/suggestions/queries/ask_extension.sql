UPDATE view_suggestions_unit SET extension_until = $4, extension_consent = NULL WHERE congress = $1 AND suggestion = $2 AND unit = $3
