UPDATE view_matter_page_matter
   SET asks = NULL, paused = 0, due_on = $3, certainty = $4, version = $5
 WHERE congress = $1 AND matter = $2
