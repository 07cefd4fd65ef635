DELETE FROM view_agenda_awaited WHERE congress = $1 AND suggestion = $2
