INSERT INTO view_drafts_draft (congress, draft, position, kind, lead, seats, title_ref, state, revision, shared, changed_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'writing', 0, 0, $8)
