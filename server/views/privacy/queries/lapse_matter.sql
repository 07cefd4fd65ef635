UPDATE view_privacy_matter SET lapsed_on = $3, voice = NULL, batch = NULL WHERE congress = $1 AND matter = $2
