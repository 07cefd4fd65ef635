UPDATE view_ideas_idea SET state = 'passed_on', unit = $3, passed_on = $4, answer_due_on = $5 WHERE congress = $1 AND idea = $2
