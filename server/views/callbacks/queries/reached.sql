UPDATE view_callbacks_matter
   SET first_reached_at = coalesce(first_reached_at, $3), again_on = NULL, due_from = NULL, attempts = attempts + 1
 WHERE congress = $1 AND matter = $2
