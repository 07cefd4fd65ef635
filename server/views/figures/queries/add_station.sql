INSERT INTO view_figures_station (congress, station, last_on) VALUES ($1, $2, NULL)
