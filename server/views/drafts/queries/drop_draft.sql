UPDATE view_drafts_draft SET state = 'dropped' WHERE congress = $1 AND draft = $2
