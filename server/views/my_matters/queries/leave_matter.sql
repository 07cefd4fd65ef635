DELETE FROM view_my_matters_matter WHERE congress = $1 AND matter = $2 AND person = $3 AND joined = 1
