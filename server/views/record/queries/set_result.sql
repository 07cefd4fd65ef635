UPDATE view_record_matter SET result = $3 WHERE congress = $1 AND matter = $2
