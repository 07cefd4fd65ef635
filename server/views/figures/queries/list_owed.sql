SELECT station, unit, owed_on, due_on, named_on, answered_on, attitude, result
  FROM view_figures_owed
 WHERE congress = $1 AND owed_on >= $2 AND owed_on <= $3 AND moved = 0
