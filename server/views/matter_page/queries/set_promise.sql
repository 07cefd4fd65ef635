UPDATE view_matter_page_matter
   SET outcome = $3, promised_on = $4, slips = $5, done_said_on = $6
 WHERE congress = $1 AND matter = $2
