INSERT INTO view_receptions_visit (congress, reception, visit, position, came_at, arrival, booking, person, wish_ref)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
