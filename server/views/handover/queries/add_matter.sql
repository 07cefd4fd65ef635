INSERT INTO view_handover_matter (congress, matter, number, title, hidden_names, category, community, about, stage)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'raised')
