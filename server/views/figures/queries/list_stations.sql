SELECT station, last_on FROM view_figures_station WHERE congress = $1
