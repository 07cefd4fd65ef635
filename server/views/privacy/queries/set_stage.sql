UPDATE view_privacy_request SET stage = $3 WHERE congress = $1 AND person = $2
