UPDATE view_callbacks_matter SET again_on = $3, due_from = $3, attempts = attempts + 1 WHERE congress = $1 AND matter = $2
