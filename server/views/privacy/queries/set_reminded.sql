UPDATE view_privacy_request SET reminded = $3 WHERE congress = $1 AND person = $2
