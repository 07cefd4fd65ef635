SELECT line.position, line.kind, line.on_day, line.source, line.subject, line.version,
       reception.station, reception.from_minute, reception.until_minute, reception.visitors,
       point.state,
       matter.number, matter.title, matter.raised_by, matter.community, matter.about, matter.deputy, matter.unit,
       matter.answered_on, matter.outcome, matter.delivered_on, matter.result, matter.ended,
       activity.kind, activity.title
  FROM view_record_line line
  LEFT JOIN view_record_reception reception ON reception.congress = line.congress AND reception.reception = line.subject
  LEFT JOIN view_record_point point ON point.congress = line.congress AND point.position = line.position
  LEFT JOIN view_record_matter matter ON matter.congress = line.congress AND matter.matter = line.subject
  LEFT JOIN view_record_activity activity ON activity.congress = line.congress AND activity.activity = line.subject
 WHERE line.congress = $1 AND line.deputy = $2 AND line.on_day >= $3 AND line.on_day <= $4
 ORDER BY line.on_day DESC, line.position DESC, line.kind DESC
