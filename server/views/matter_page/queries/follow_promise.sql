INSERT INTO view_matter_page_promise (congress, matter, position, clock, kind, from_on, due_on, certainty)
SELECT congress, matter, CAST($3 AS BIGINT), clock, CAST($5 AS TEXT), from_on, CAST($6 AS TEXT), CAST($7 AS TEXT)
  FROM view_matter_page_promise
 WHERE congress = $1 AND matter = $2 AND clock = $4
 ORDER BY position DESC LIMIT 1
