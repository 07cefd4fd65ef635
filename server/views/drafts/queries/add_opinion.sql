INSERT INTO view_drafts_opinion (congress, draft, unit, question_ref, asked_on, due_on) VALUES ($1, $2, $3, $4, $5, $6)
