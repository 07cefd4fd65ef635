UPDATE view_figures_owed
   SET current = 0, moved = CASE WHEN answered_on IS NULL THEN 1 ELSE moved END
 WHERE congress = $1 AND matter = $2 AND current = 1
