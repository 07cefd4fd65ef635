UPDATE view_drafts_matter SET deputy = $3 WHERE congress = $1 AND matter = $2
