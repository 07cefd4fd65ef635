UPDATE view_suggestions_suggestion SET state = 'accepted', number = $3, refer_due_on = $4 WHERE congress = $1 AND suggestion = $2
