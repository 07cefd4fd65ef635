UPDATE view_drafts_matter SET outcome = $3, answered_on = $4 WHERE congress = $1 AND matter = $2
