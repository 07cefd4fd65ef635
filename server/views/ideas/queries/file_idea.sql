UPDATE view_ideas_idea SET state = 'filed', reason_ref = $3 WHERE congress = $1 AND idea = $2
