UPDATE view_bulletins_fact SET ended_at = $4 WHERE congress = $1 AND kind = $2 AND subject = $3 AND ended_at IS NULL
