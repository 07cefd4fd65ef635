INSERT INTO view_points_act (congress, person, day, position, kind, matter, photos, presence, quantity)
SELECT congress, deputy, $4, $3, 'delivered', matter, $5, 'present', 1
  FROM view_points_matter
 WHERE congress = $1 AND matter = $2 AND deputy IS NOT NULL
