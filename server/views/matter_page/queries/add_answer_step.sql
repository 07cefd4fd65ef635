INSERT INTO view_matter_page_step (congress, matter, position, type, at, dated_on, by_person, by_node,
    text, detail, result, planned_on, done_on, due_on, owner, reason, files, for_person)
SELECT $1, $2, $3, $4, $5, $6, $7, unit, $8, $9, NULL, $10, $11, $12, $13, $14, $15, $16
  FROM view_matter_page_matter WHERE congress = $1 AND matter = $2
