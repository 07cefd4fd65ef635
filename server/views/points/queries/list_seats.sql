SELECT node, granted_on, ended_on
  FROM view_points_seat
 WHERE congress = $1 AND person = $2
 ORDER BY position
