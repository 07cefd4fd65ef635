SELECT visit, came_at, arrival, booking, person, wish_ref FROM view_receptions_visit WHERE congress = $1 AND reception = $2 ORDER BY position
