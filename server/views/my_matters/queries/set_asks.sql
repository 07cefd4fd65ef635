UPDATE view_my_matters_matter
   SET asks = $3, needs_you = CASE WHEN joined = 0 THEN CAST($4 AS BIGINT) ELSE needs_you END, due_on = $5
 WHERE congress = $1 AND matter = $2
