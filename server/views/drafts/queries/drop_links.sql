DELETE FROM view_drafts_link WHERE congress = $1 AND draft = $2
