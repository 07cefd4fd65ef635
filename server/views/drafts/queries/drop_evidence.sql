DELETE FROM view_drafts_evidence WHERE congress = $1 AND draft = $2 AND evidence = $3
