SELECT reception, station, held_on, from_minute, until_minute, slots, slot_minutes, state, check_in_code, reason_ref, visitors, note_ref
  FROM view_receptions_reception
 WHERE congress = $1 AND reception = $2
