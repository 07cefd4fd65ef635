UPDATE view_report_meetings_meeting SET feedback_ref = $3 WHERE congress = $1 AND meeting = $2
