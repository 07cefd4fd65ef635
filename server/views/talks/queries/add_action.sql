INSERT INTO view_talks_action (congress, series, action, position, talk, unit, words_ref, due_on, times) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)
