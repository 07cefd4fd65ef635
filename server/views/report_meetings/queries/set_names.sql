UPDATE view_report_meetings_meeting SET names_ref = $3, invited = $4 WHERE congress = $1 AND meeting = $2
