UPDATE view_ideas_idea SET state = 'answered', outcome = $3, answer_ref = $4, answered_on = $5 WHERE congress = $1 AND idea = $2
