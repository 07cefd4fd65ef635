UPDATE view_callbacks_matter SET again_on = NULL, due_from = NULL WHERE congress = $1 AND matter = $2
