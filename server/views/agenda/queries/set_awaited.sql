INSERT INTO view_agenda_awaited (congress, suggestion, waiting, whom, due_on, stands, reminded, told) VALUES ($1, $2, $3, $4, $5, 0, 0, '')
    ON CONFLICT (congress, suggestion, waiting, whom) DO UPDATE SET due_on = excluded.due_on, stands = 0, reminded = 0, told = ''
