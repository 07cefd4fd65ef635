SELECT congress, suggestion, waiting, whom, due_on, told FROM view_agenda_awaited
 WHERE stands = 0 AND (due_on, congress, suggestion, waiting, whom) > ($1, $2, $3, $4, $5) AND due_on < $6
 ORDER BY due_on, congress, suggestion, waiting, whom LIMIT 500
