UPDATE view_agenda_due SET told = told || $4 WHERE congress = $1 AND matter = $2 AND due_on = $3
