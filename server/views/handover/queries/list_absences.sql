SELECT absence, person, substitute, from_on, until_on, role, node
  FROM view_handover_absence
 WHERE congress = $1 AND until_on >= $2 AND until_on >= from_on
 ORDER BY until_on, absence
 LIMIT 500
