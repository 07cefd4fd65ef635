UPDATE view_privacy_request SET stage = 'refused', reason = $3, said = $4 WHERE congress = $1 AND person = $2
