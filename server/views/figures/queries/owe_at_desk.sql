INSERT INTO view_figures_desk (congress, matter, what, day, begins, stands, merged) VALUES ($1, $2, $3, $4, $5, 0, 0)
