SELECT reception, booking, slot, person, wish_ref, came FROM view_receptions_booking WHERE congress = $1 AND reception = $2 AND live = 1 ORDER BY slot
