UPDATE view_privacy_matter SET batch = $3 WHERE congress = $1 AND matter = $2
