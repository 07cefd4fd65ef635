SELECT name FROM view_commitments_name WHERE congress = $1 AND id = $2
