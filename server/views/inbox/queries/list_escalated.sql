SELECT matter, number, title, category, community, box, raised_at, due_on, due_from, unit, deputy, last_at, open, asks, about
  FROM view_inbox_entry
 WHERE congress = $1 AND desk = $2 AND escalated = 1 AND (due_on, matter) > ($3, $4) AND due_on <= $5
   AND ($7 = '' OR community = $7) AND ($8 = '' OR category = $8)
 ORDER BY due_on, matter
 LIMIT $6
