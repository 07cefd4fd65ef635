SELECT name FROM view_drafts_name WHERE congress = $1 AND id = $2
