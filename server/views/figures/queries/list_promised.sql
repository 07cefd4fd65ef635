-- What was promised for these days, and what was promised by then and is not due yet.
SELECT station, unit, promised_on, delivered_on
  FROM view_figures_owed
 WHERE congress = $1 AND promised_on >= $2
   AND (promised_on <= $3 OR (promised_on >= $4 AND answered_on <= $3))
