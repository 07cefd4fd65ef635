UPDATE view_activities_deputy SET signed_in_at = $4, way = $5 WHERE congress = $1 AND activity = $2 AND deputy = $3
