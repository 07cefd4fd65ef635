INSERT INTO view_points_act (congress, person, day, position, kind, reception, point, presence, quantity)
SELECT congress, deputy, $4, $5, 'point_answered', $3, point, 'present', 1
  FROM view_points_point
 WHERE congress = $1 AND point = $2
