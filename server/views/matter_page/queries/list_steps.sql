SELECT type, at, dated_on, by_person, by_node, text, detail, result, planned_on, done_on, due_on, owner,
       reason, files
  FROM view_matter_page_step
 WHERE congress = $1 AND matter = $2
 ORDER BY position
