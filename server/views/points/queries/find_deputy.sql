SELECT d.person, d.congress_level, n.name
  FROM view_points_deputy d LEFT JOIN view_points_name n ON n.congress = d.congress AND n.person = d.person
 WHERE d.congress = $1 AND d.person = $2
