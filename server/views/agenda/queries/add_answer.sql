INSERT INTO view_agenda_answer (congress, matter, answer_due_on) VALUES ($1, $2, $3)
ON CONFLICT (congress, matter) DO UPDATE SET answer_due_on = excluded.answer_due_on, reminded = NULL
