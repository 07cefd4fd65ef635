UPDATE view_suggestions_unit SET reply_due_on = $3, reply_latest_on = $3, extended = 0, certainty = $4 WHERE congress = $1 AND suggestion = $2 AND part <> 'co'
