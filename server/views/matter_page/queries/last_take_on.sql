SELECT due_on FROM view_matter_page_promise
 WHERE congress = $1 AND matter = $2 AND clock = 'take_on'
 ORDER BY position DESC LIMIT 1
