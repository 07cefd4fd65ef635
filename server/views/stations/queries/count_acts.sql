SELECT station, kind, CAST(SUM(CASE WHEN done_on > $3 THEN amount ELSE 0 END) AS BIGINT), CAST(SUM(amount) AS BIGINT)
  FROM view_stations_act
 WHERE congress = $1 AND done_on > $2
 GROUP BY station, kind
 ORDER BY station, kind
