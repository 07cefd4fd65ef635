SELECT activity, kind, day, quantity
  FROM view_points_invitation
 WHERE congress = $1 AND person = $2 AND day >= $3 AND day <= $4
 ORDER BY day, activity
