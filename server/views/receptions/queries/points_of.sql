SELECT point.point, point.reception, point.station, point.deputy, point.visit, point.words_ref, point.heard_on, point.state, point.answer_ref, point.matter, point.settled_on, matter.number
  FROM view_receptions_point point
  LEFT JOIN view_receptions_matter matter ON matter.congress = point.congress AND matter.matter = point.matter
 WHERE point.congress = $1 AND point.reception = $2
 ORDER BY point.position
