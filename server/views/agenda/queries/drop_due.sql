DELETE FROM view_agenda_due WHERE congress = $1 AND matter = $2
