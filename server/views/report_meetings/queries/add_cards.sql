UPDATE view_report_meetings_meeting SET cards = cards + $3 WHERE congress = $1 AND meeting = $2
