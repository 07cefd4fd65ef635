SELECT congress, matter, clock, due_on, told FROM view_agenda_due
 WHERE stands = 0 AND merged = 0 AND due_on >= $1 AND due_on <= $2 AND clock = 'answer' AND reminded = 0
 ORDER BY due_on, congress, matter LIMIT 500
