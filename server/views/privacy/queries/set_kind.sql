UPDATE view_privacy_person SET kind = $3 WHERE congress = $1 AND person = $2
