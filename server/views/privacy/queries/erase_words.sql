DELETE FROM view_privacy_words WHERE congress = $1 AND person = $2
