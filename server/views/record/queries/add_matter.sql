INSERT INTO view_record_matter (congress, matter, number, title, raised_by, community, about, ended)
VALUES ($1, $2, $3, $4, $5, $6, $7, 0)
