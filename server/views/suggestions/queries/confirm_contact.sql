UPDATE view_suggestions_unit SET contact_said = $4, contacted_on = CASE WHEN $5 = 1 THEN contacted_on ELSE NULL END WHERE congress = $1 AND suggestion = $2 AND unit = $3
