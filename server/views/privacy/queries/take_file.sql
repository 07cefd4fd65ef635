UPDATE view_privacy_file SET holder = $3, person = coalesce($4, person) WHERE congress = $1 AND file = $2
