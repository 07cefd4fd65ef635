INSERT INTO view_figures_matter (congress, matter, station, community, about) VALUES ($1, $2, $3, $4, $5)
