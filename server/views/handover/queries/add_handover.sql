INSERT INTO view_handover_handover (congress, handover, position, from_person, to_person, proposed_by, n, reason,
    state, proposed_on, passed_over, offices)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', $9, 0, $10)
