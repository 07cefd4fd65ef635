SELECT appeal, first_day, last_day, rule_version, item, act, ground, appealed_on, verdict, reason, decided_on
  FROM view_points_appeal
 WHERE congress = $1 AND deputy = $2
 ORDER BY position
