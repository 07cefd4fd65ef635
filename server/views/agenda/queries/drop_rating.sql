DELETE FROM view_agenda_rating WHERE congress = $1 AND matter = $2
