UPDATE view_privacy_matter SET batch = NULL WHERE congress = $1 AND batch = $2
