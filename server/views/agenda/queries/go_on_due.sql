UPDATE view_agenda_due
   SET due_on = $3, certainty = $4, stands = 0,
       told = CASE WHEN due_on = $3 THEN told ELSE '' END
 WHERE congress = $1 AND matter = $2
