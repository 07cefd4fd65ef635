UPDATE view_matter_page_matter SET due_on = $3, certainty = 'certain', version = $4
 WHERE congress = $1 AND matter = $2
