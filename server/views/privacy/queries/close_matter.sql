UPDATE view_privacy_matter SET closed_on = $3 WHERE congress = $1 AND matter = $2
