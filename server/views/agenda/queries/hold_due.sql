UPDATE view_agenda_due SET stands = 1 WHERE congress = $1 AND matter = $2
