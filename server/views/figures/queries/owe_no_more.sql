UPDATE view_figures_owed SET moved = 1
 WHERE congress = $1 AND matter = $2 AND current = 1 AND answered_on IS NULL
