UPDATE view_ideas_idea SET state = 'withdrawn' WHERE congress = $1 AND idea = $2
