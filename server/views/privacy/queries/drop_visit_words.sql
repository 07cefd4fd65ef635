UPDATE view_privacy_visit SET ref = NULL WHERE congress = $1 AND reception = $2
