INSERT INTO view_delegations_visit (congress, delegation, position, station, who_ref, from_ref, people, visited_on, theme_ref, deputies, materials_ref)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
