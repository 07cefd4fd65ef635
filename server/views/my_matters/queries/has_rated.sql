UPDATE view_my_matters_matter SET needs_you = 0 WHERE congress = $1 AND matter = $2 AND person = $3
