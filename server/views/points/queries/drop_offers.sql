DELETE FROM view_points_offer WHERE congress = $1 AND reception = $2
