UPDATE view_privacy_request SET stage = 'first_approved', first_by = $3 WHERE congress = $1 AND person = $2
