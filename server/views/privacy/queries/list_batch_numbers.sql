SELECT number FROM view_privacy_matter WHERE congress = $1 AND batch = $2 ORDER BY number
