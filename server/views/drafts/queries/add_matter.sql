INSERT INTO view_drafts_matter (congress, matter, position, number, category, community, raised_by, about, text_ref, raised_on, counts)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
