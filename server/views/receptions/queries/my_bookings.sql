SELECT reception, booking, slot, person, wish_ref, came FROM view_receptions_booking WHERE congress = $1 AND person = $2 AND live = 1 ORDER BY reception
