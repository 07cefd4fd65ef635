INSERT INTO view_drafts_comment (congress, draft, comment, position, by_person, revision, passage, ask, quoted_ref, words_ref, proposed_ref, commented_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
