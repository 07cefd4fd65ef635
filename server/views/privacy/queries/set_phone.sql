UPDATE view_privacy_person SET phone = $3 WHERE congress = $1 AND person = $2
