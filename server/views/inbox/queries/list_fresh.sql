SELECT matter, number, title, category, community, box, raised_at, due_on, due_from, unit, deputy, last_at, open, asks, about
  FROM view_inbox_entry
 WHERE congress = $1 AND desk = $2 AND fresh = 1 AND (last_at, matter) < ($3, $4)
 ORDER BY last_at DESC, matter DESC
 LIMIT $5
