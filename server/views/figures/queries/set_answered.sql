UPDATE view_figures_owed
   SET answered_on = $3, named_on = coalesce(named_on, $3), promised_on = $4
 WHERE congress = $1 AND matter = $2 AND current = 1
