SELECT congress, matter FROM view_agenda_rating WHERE rate_due_on < $1 ORDER BY rate_due_on LIMIT 500
