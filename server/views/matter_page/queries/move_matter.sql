UPDATE view_matter_page_matter
   SET stage = $3, due_what = $4, due_on = $5, due_from = $6, certainty = $7, version = $8,
       asks = NULL, asks_unit = NULL, asks_on = NULL, paused = 0
 WHERE congress = $1 AND matter = $2
