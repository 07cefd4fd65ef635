UPDATE view_points_appeal SET verdict = $3, reason = $4, decided_on = $5 WHERE congress = $1 AND appeal = $2
