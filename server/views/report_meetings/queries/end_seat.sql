DELETE FROM view_report_meetings_seat WHERE congress = $1 AND person = $2 AND node = $3
