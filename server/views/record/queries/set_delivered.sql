UPDATE view_record_matter SET delivered_on = $3 WHERE congress = $1 AND matter = $2
