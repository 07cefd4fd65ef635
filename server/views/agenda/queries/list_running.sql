SELECT congress, matter, clock, due_on, told FROM view_agenda_due
 WHERE congress = $1 AND merged = 0
 ORDER BY due_on, matter LIMIT $2
