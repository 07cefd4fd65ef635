SELECT reception, day
  FROM view_points_offer
 WHERE congress = $1 AND person = $2 AND day >= $3 AND day <= $4 AND told = 1 AND (recorded = 1 OR day < $5)
 ORDER BY day, reception
