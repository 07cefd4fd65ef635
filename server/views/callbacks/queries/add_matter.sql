INSERT INTO view_callbacks_matter (congress, matter, number, title, raised_by, community, about, imported, raised_on,
    first_reached_at, due_from, attempts)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)
