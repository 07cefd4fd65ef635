SELECT handover, from_person, to_person, proposed_by, n, reason, state, proposed_on, settled_on, passed_over, position,
       offices
  FROM view_handover_handover
 WHERE congress = $1 AND (from_person = $2 OR to_person = $2 OR proposed_by = $2)
 ORDER BY position DESC
 LIMIT 100
