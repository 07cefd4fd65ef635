UPDATE view_drafts_draft SET revision = $3, title_ref = $4, changed_on = $5 WHERE congress = $1 AND draft = $2
