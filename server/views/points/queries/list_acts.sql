SELECT a.position, a.day, a.kind, a.matter, a.photos, m.number, m.about,
       (SELECT o.outcome FROM view_points_outcome o
         WHERE o.congress = a.congress AND o.matter = a.matter AND o.day <= $4
         ORDER BY o.position DESC LIMIT 1)
  FROM view_points_act a JOIN view_points_matter m ON m.congress = a.congress AND m.matter = a.matter
 WHERE a.congress = $1 AND a.person = $2 AND a.day >= $3 AND a.day <= $4
 ORDER BY a.day, a.position
