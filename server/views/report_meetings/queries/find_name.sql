SELECT name FROM view_report_meetings_name WHERE congress = $1 AND id = $2
