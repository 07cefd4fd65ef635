INSERT INTO view_receptions_reception (congress, reception, station, held_on, from_minute, until_minute, slots, slot_minutes, state, notice_due, check_in_code)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'planned', $9, $10)
