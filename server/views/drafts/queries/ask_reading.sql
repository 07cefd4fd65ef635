UPDATE view_drafts_draft SET state = 'reading', shared = 1, asked_on = $3, due_on = $4, asked_revision = $5, done_on = NULL, done_by = NULL, done_ref = NULL
 WHERE congress = $1 AND draft = $2
