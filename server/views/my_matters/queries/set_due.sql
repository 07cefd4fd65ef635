UPDATE view_my_matters_matter SET due_on = $3 WHERE congress = $1 AND matter = $2
