UPDATE view_handover_absence SET until_on = $3 WHERE congress = $1 AND absence = $2
