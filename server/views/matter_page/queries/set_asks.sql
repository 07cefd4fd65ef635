UPDATE view_matter_page_matter
   SET asks = $3, asks_unit = $4, asks_on = $5, version = $6
 WHERE congress = $1 AND matter = $2
