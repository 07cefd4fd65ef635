DELETE FROM view_privacy_words WHERE congress = $1 AND matter = $2 AND member NOT IN ('public_title', 'public_said')
