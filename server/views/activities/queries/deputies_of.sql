SELECT deputy, reply, reason_ref, signed_in_at, way, presence FROM view_activities_deputy WHERE congress = $1 AND activity = $2 ORDER BY place, deputy
