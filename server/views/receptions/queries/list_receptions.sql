SELECT reception, station, held_on, from_minute, until_minute, slots, slot_minutes, state, check_in_code, reason_ref, visitors, note_ref
  FROM view_receptions_reception
 WHERE congress = $1 AND held_on >= $2 AND held_on <= $3
 ORDER BY held_on, from_minute, reception
