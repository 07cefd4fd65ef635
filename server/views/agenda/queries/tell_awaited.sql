UPDATE view_agenda_awaited SET told = told || $6 WHERE congress = $1 AND suggestion = $2 AND waiting = $3 AND whom = $4 AND due_on = $5
