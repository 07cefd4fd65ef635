INSERT INTO view_inbox_entry (congress, desk, matter, desk_kind, main, box, open, mine, number, title,
                              category, community, raised_at, due_on, due_from, unit, deputy, last_at, about,
                              fresh, returned, reopened, escalated, waits)
VALUES ($1, $2, $3, 'body', $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13, NULL, NULL, $14, $15, $6, 0, 0, 0, 0)
