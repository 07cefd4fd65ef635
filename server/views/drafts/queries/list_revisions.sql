SELECT revision, revised_on, revised_at, adopted FROM view_drafts_revision WHERE congress = $1 AND draft = $2 ORDER BY revision DESC LIMIT 500
