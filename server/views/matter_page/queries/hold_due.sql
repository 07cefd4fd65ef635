UPDATE view_matter_page_matter
   SET asks = coalesce($3, asks), paused = $4, due_on = NULL, version = $5
 WHERE congress = $1 AND matter = $2
