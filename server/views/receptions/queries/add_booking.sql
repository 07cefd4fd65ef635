INSERT INTO view_receptions_booking (congress, reception, booking, slot, person, wish_ref, live, came) VALUES ($1, $2, $3, $4, $5, $6, 1, 0)
