SELECT deputy, signed_revision, signed_on, declined_on FROM view_drafts_cosigner WHERE congress = $1 AND draft = $2 ORDER BY place, deputy
