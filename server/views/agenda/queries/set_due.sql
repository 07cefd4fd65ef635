INSERT INTO view_agenda_due (congress, matter, clock, due_on, certainty, stands, merged, reminded, told)
VALUES ($1, $2, $3, $4, $5, 0, 0, 0, '')
ON CONFLICT (congress, matter) DO UPDATE
   SET clock = excluded.clock, due_on = excluded.due_on, certainty = excluded.certainty, stands = 0,
       reminded = 0, told = CASE WHEN view_agenda_due.due_on = excluded.due_on THEN view_agenda_due.told ELSE '' END
