UPDATE view_drafts_draft SET state = 'read', done_on = $3, done_by = $4, done_ref = $5 WHERE congress = $1 AND draft = $2
