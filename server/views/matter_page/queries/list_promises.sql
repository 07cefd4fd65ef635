SELECT clock, kind, from_on, due_on, certainty FROM view_matter_page_promise
 WHERE congress = $1 AND matter = $2
 ORDER BY position
