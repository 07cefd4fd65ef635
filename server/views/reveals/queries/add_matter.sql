INSERT INTO view_reveals_matter (congress, matter, number, title, raised_by, community, about, imported)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
