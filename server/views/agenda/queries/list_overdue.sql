SELECT congress, matter, clock, due_on, told FROM view_agenda_due
 WHERE stands = 0 AND merged = 0 AND (due_on, congress, matter) > ($1, $2, $3) AND due_on < $4
 ORDER BY due_on, congress, matter LIMIT 500
