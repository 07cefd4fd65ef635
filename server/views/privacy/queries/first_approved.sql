UPDATE view_privacy_request SET stage = 'first_approved', first_by = $3, first_at = $4, second_called = NULL WHERE congress = $1 AND person = $2
