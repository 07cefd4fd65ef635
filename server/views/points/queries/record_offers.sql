UPDATE view_points_offer SET recorded = 1 WHERE congress = $1 AND reception = $2
