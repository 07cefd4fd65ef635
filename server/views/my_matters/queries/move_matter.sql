UPDATE view_my_matters_matter SET stage = $3, due_on = $4, needs_you = $5, asks = NULL
 WHERE congress = $1 AND matter = $2
