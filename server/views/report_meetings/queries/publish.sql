UPDATE view_report_meetings_meeting SET published_on = $3 WHERE congress = $1 AND meeting = $2
