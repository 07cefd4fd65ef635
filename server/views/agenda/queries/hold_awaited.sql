UPDATE view_agenda_awaited SET stands = 1 WHERE congress = $1 AND suggestion = $2 AND waiting = $3 AND whom = $4
