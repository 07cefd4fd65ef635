UPDATE view_agenda_due SET stands = 0 WHERE congress = $1 AND matter = $2
