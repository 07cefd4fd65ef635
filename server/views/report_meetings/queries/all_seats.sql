SELECT s.person, s.node, s.granted_on, coalesce(d.level, 'district')
  FROM view_report_meetings_seat s LEFT JOIN view_report_meetings_deputy d ON d.congress = s.congress AND d.person = s.person
 WHERE s.congress = $1
 ORDER BY s.person, s.node
