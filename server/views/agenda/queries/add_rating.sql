INSERT INTO view_agenda_rating (congress, matter, rate_due_on) VALUES ($1, $2, $3)
ON CONFLICT (congress, matter) DO UPDATE SET rate_due_on = excluded.rate_due_on
