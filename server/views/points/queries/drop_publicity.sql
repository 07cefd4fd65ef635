DELETE FROM view_points_act WHERE congress = $1 AND piece = $2
