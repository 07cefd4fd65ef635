UPDATE view_points_rule SET withdrawn_on = $3 WHERE congress = $1 AND version = $2
