SELECT p.activity, p.part, p.node
  FROM view_activities_activity a
  JOIN view_activities_part p ON p.congress = a.congress AND p.activity = a.activity
 WHERE a.congress = $1 AND a.held_on >= $2 AND a.held_on <= $3
 ORDER BY p.activity, p.part DESC, p.place
