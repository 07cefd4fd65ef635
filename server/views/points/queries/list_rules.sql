SELECT version, valid_from, body, sha256, decided_on, decided_by, withdrawn_on
  FROM view_points_rule
 WHERE congress = $1
 ORDER BY version DESC
