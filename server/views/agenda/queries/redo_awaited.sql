UPDATE view_agenda_awaited SET due_on = $3, stands = 0, reminded = 0, told = '' WHERE congress = $1 AND suggestion = $2 AND waiting = 'reply'
