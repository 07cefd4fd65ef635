UPDATE view_my_matters_matter
   SET stage = 'closed', due_on = NULL, needs_you = CASE WHEN joined = 1 THEN needs_you ELSE 0 END, asks = NULL
 WHERE congress = $1 AND matter = $2
