UPDATE view_privacy_person SET name = $3 WHERE congress = $1 AND person = $2
