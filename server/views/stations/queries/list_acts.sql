SELECT act.kind, act.done_on, act.subject, act.amount, matter.number
  FROM view_stations_act act
  LEFT JOIN view_stations_matter matter ON matter.congress = act.congress AND matter.matter = act.subject
 WHERE act.congress = $1 AND act.station = $2 AND act.done_on > $3
 ORDER BY act.done_on DESC, act.position DESC
 LIMIT 500
