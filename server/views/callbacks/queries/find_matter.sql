SELECT matter, number, title, raised_by, community, deputy, about, imported, raised_on, first_reached_at, again_on, due_from, attempts
  FROM view_callbacks_matter
 WHERE congress = $1 AND matter = $2
