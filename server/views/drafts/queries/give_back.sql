UPDATE view_drafts_draft SET state = 'writing', suggestion = NULL, filed_on = NULL WHERE congress = $1 AND draft = $2
