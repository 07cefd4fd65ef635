INSERT INTO view_figures_matter (congress, matter, station) VALUES ($1, $2, $3)
