UPDATE view_drafts_cosigner SET signed_revision = $4, signed_on = $5 WHERE congress = $1 AND draft = $2 AND deputy = $3
