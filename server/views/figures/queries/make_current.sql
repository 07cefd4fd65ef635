UPDATE view_figures_owed SET current = current - 1 WHERE congress = $1 AND matter = $2 AND current > 0
