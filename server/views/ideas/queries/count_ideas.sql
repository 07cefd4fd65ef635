SELECT count(*), CAST(COALESCE(SUM(CASE WHEN answered_on IS NULL THEN 0 ELSE 1 END), 0) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN suggested_on IS NULL THEN 0 ELSE 1 END), 0) AS BIGINT)
  FROM view_ideas_idea WHERE congress = $1 AND sent_on >= $2 AND sent_on <= $3 AND state <> 'withdrawn'
