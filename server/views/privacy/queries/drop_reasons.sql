UPDATE view_privacy_reveal SET reason = NULL WHERE congress = $1 AND matter = $2
