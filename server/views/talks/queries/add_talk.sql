INSERT INTO view_talks_talk (congress, talk, series, number, held_on, from_minute, theme_ref, state, minutes)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'called', 'none')
