UPDATE view_matter_page_matter SET promised_on = $3, slips = $4, version = $5
 WHERE congress = $1 AND matter = $2
