SELECT congress, suggestion, waiting, whom, due_on, told FROM view_agenda_awaited
 WHERE stands = 0 AND due_on >= $1 AND due_on <= $2 AND reminded = 0
 ORDER BY due_on, congress, suggestion, waiting, whom LIMIT 500
