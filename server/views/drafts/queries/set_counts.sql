UPDATE view_drafts_matter SET counts = $3 WHERE congress = $1 AND matter = $2
