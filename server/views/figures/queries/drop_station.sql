DELETE FROM view_figures_station WHERE congress = $1 AND station = $2
