DELETE FROM view_drafts_joined WHERE congress = $1 AND matter = $2 AND person = $3
