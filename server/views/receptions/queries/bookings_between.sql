SELECT booking.reception, booking.booking, booking.slot, booking.person, booking.wish_ref, booking.came
  FROM view_receptions_reception reception
  JOIN view_receptions_booking booking ON booking.congress = reception.congress AND booking.reception = reception.reception
 WHERE reception.congress = $1 AND reception.held_on >= $2 AND reception.held_on <= $3 AND booking.live = 1
