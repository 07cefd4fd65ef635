DELETE FROM view_privacy_words WHERE congress = $1 AND matter = $2
