UPDATE view_agenda_due SET merged = $3 WHERE congress = $1 AND matter = $2
