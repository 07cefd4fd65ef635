INSERT INTO view_points_act (congress, person, day, position, kind, reception, presence, quantity)
SELECT congress, person, day, $3, 'reception', reception, $4, 1
  FROM view_points_offer
 WHERE congress = $1 AND reception = $2 AND person = $5 AND told = 1
