INSERT INTO view_matter_page_promise (congress, matter, position, clock, kind, from_on, due_on, certainty)
SELECT congress, matter, CAST($3 AS BIGINT), clock, 'left', CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS TEXT)
  FROM view_matter_page_promise
 WHERE congress = $1 AND matter = $2 AND clock IN ('accept', 'refer')
 ORDER BY position DESC LIMIT 1
