UPDATE view_ideas_idea SET state = 'suggestion', number_ref = $3, suggested_on = $4 WHERE congress = $1 AND idea = $2
