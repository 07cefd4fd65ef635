UPDATE view_figures_owed SET named_on = coalesce(named_on, $3)
 WHERE congress = $1 AND matter = $2 AND current = 1
