INSERT INTO view_ideas_idea (congress, idea, position, deputy, seats, sector, title_ref, words_ref, has_interest, interest_ref, sent_on, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'sent')
