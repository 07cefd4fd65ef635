SELECT person FROM view_activities_feed WHERE congress = $1 AND token_sha256 = $2
