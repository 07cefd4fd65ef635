UPDATE view_matter_page_matter
   SET asks = CASE WHEN asks = 'approval' THEN asks ELSE coalesce($3, asks) END, paused = $4, due_on = NULL, version = $5
 WHERE congress = $1 AND matter = $2
