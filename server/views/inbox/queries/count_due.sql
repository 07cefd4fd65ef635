SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM view_inbox_day
 WHERE congress = $1 AND desk = $2 AND due_on >= $3 AND due_on <= $4
