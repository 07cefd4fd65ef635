SELECT handover, from_person, to_person, proposed_by, n, reason, state, proposed_on, settled_on, passed_over, position,
       offices
  FROM view_handover_handover
 WHERE congress = $1 AND handover = $2
