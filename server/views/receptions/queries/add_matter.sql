INSERT INTO view_receptions_matter (congress, matter, number) VALUES ($1, $2, $3)
