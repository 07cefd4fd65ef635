INSERT INTO view_receptions_deputy (congress, reception, deputy, place) VALUES ($1, $2, $3, $4)
