UPDATE view_privacy_request SET second_called = 1 WHERE congress = $1 AND person = $2
