SELECT matter, number, title, raised_by, community, deputy, about, imported, raised_on, first_reached_at, again_on, due_from, attempts
  FROM view_callbacks_matter
 WHERE congress = $1 AND community = $2 AND due_from <= $3
 ORDER BY due_from, matter
 LIMIT 200
