UPDATE view_privacy_request SET stage = 'approved', erase_on = $3 WHERE congress = $1 AND person = $2
