UPDATE view_figures_owed SET attitude = $3, result = $4
 WHERE congress = $1 AND matter = $2 AND current = 1
