UPDATE view_privacy_person SET name = NULL, phone = NULL WHERE congress = $1 AND person = $2
