UPDATE view_bulletins_fact SET ended_at = $3
 WHERE congress = $1 AND kind IN ('piece', 'reprint') AND (subject = $2 OR parent = $2) AND ended_at IS NULL
