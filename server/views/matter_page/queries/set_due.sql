UPDATE view_matter_page_matter
   SET asks = CASE WHEN asks = $6 THEN NULL ELSE asks END,
       asks_on = CASE WHEN asks = $6 THEN NULL ELSE asks_on END,
       paused = 0, due_on = $3, certainty = $4, version = $5
 WHERE congress = $1 AND matter = $2
