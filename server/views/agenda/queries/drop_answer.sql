DELETE FROM view_agenda_answer WHERE congress = $1 AND matter = $2
