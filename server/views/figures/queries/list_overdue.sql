SELECT station, unit, due_on
  FROM view_figures_owed
 WHERE congress = $1 AND due_on < $2 AND answered_on IS NULL AND moved = 0
