SELECT v.reception, r.held_on, v.deed, v.ref, v.at FROM view_privacy_visit v
  JOIN view_privacy_reception r ON r.congress = v.congress AND r.reception = v.reception
 WHERE v.congress = $1 AND v.person = $2 ORDER BY r.held_on, v.reception, v.position
