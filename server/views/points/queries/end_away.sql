UPDATE view_points_away SET until_on = $3 WHERE congress = $1 AND absence = $2 AND until_on > $3
