UPDATE view_agenda_due SET reminded = 1 WHERE congress = $1 AND matter = $2
