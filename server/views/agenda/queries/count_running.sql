SELECT count(*) FROM view_agenda_due WHERE congress = $1
