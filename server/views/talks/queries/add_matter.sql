INSERT INTO view_talks_matter (congress, matter, number, raised_by, names_ref) VALUES ($1, $2, $3, $4, $5)
