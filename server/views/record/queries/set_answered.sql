UPDATE view_record_matter SET answered_on = $3, outcome = $4, delivered_on = NULL, result = NULL WHERE congress = $1 AND matter = $2
