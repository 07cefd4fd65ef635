UPDATE view_drafts_cosigner SET declined_on = $4 WHERE congress = $1 AND draft = $2 AND deputy = $3
