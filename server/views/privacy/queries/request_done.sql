UPDATE view_privacy_request SET stage = 'done', words = NULL, said = NULL WHERE congress = $1 AND person = $2
