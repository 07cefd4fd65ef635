SELECT a.position, a.day, a.kind, a.matter, a.photos, m.number, m.about,
       (SELECT o.outcome FROM view_points_outcome o
         WHERE o.congress = a.congress AND o.matter = a.matter AND o.day <= $4
         ORDER BY o.position DESC LIMIT 1),
       a.reception, a.point, a.presence, a.quantity,
       (SELECT count(*) FROM view_points_away w
         WHERE w.congress = a.congress AND w.person = a.person AND w.from_on <= a.day AND w.until_on >= a.day),
       a.activity
  FROM view_points_act a LEFT JOIN view_points_matter m ON m.congress = a.congress AND m.matter = a.matter
 WHERE a.congress = $1 AND a.person = $2 AND a.day >= $3 AND a.day <= $4
 ORDER BY a.day, a.position, a.kind
