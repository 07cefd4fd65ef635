INSERT INTO view_points_act (congress, person, day, position, kind, matter, photos)
SELECT congress, deputy, $4, $3, 'delivered', matter, $5
  FROM view_points_matter
 WHERE congress = $1 AND matter = $2 AND deputy IS NOT NULL
