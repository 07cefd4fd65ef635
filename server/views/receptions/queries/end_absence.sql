UPDATE view_receptions_absence SET until_on = $3 WHERE congress = $1 AND absence = $2 AND until_on > $3
