UPDATE view_agenda_awaited SET reminded = 1 WHERE congress = $1 AND suggestion = $2 AND waiting = $3 AND whom = $4 AND due_on = $5
