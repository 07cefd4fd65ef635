DELETE FROM view_privacy_visit WHERE congress = $1 AND person = $2
