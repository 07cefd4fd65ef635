INSERT INTO view_stations_act (congress, station, done_on, position, kind, subject, amount)
SELECT reception.congress, reception.station, $3, $4, 'met', reception.reception,
       $5 - (SELECT count(*) FROM view_stations_act act WHERE act.congress = $1 AND act.subject = $2 AND act.kind = 'met')
  FROM view_stations_reception reception
 WHERE reception.congress = $1 AND reception.reception = $2
   AND (SELECT count(*) FROM view_stations_act act WHERE act.congress = $1 AND act.subject = $2 AND act.kind = 'met') < $5
