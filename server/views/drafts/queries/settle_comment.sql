UPDATE view_drafts_comment SET settling = $4, reply_ref = $5, settled_on = $6 WHERE congress = $1 AND draft = $2 AND comment = $3
