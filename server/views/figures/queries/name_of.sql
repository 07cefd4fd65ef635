SELECT name FROM view_figures_name WHERE congress = $1 AND id = $2
