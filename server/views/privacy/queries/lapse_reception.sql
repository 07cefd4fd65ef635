UPDATE view_privacy_reception SET lapsed_on = $3 WHERE congress = $1 AND reception = $2
