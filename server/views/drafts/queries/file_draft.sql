UPDATE view_drafts_draft SET state = 'filed', suggestion = $3, filed_on = $4 WHERE congress = $1 AND draft = $2
