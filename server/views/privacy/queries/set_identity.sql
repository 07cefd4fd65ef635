UPDATE view_privacy_matter SET identity = $3 WHERE congress = $1 AND matter = $2
