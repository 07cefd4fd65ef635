SELECT first_day, last_day, rule_version, shown_on, appeals_until
  FROM view_points_shown
 WHERE congress = $1 AND first_day >= $2 AND first_day <= $3
 ORDER BY first_day, last_day
