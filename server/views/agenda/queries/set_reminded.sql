UPDATE view_agenda_answer SET reminded = $3 WHERE congress = $1 AND matter = $2
