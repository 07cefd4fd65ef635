UPDATE view_my_matters_matter SET merged_into = $3 WHERE congress = $1 AND matter = $2
