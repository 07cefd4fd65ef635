UPDATE view_agenda_awaited SET whom = $5, due_on = $6, stands = 0, reminded = 0, told = '' WHERE congress = $1 AND suggestion = $2 AND waiting = $3 AND whom = $4
