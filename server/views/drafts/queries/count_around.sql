SELECT (SELECT count(*) FROM view_drafts_evidence e WHERE e.congress = $1 AND e.draft = $2),
       (SELECT count(*) FROM view_drafts_comment c WHERE c.congress = $1 AND c.draft = $2 AND c.settling IS NULL)
