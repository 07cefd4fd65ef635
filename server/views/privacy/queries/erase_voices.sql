UPDATE view_privacy_matter SET voice = NULL WHERE congress = $1 AND person = $2
