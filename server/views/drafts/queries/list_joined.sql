SELECT person FROM view_drafts_joined WHERE congress = $1 AND matter = $2
