UPDATE view_privacy_call SET note = NULL WHERE congress = $1 AND matter = $2
