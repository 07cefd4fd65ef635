INSERT INTO view_drafts_evidence (congress, draft, evidence, position, kind, words_ref, files, happened_on, added_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
