INSERT INTO view_relay_matter (congress, matter, raised_by, community, station, about, stage, merged, identity, hidden_names)
VALUES ($1, $2, $3, $4, $5, $6, 'raised', 0, $7, $8)
