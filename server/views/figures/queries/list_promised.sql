SELECT station, unit, promised_on, delivered_on
  FROM view_figures_owed
 WHERE congress = $1 AND promised_on >= $2 AND promised_on <= $3
