UPDATE view_report_meetings_meeting SET state = 'ended', present = $3, file_due_at = $4 WHERE congress = $1 AND meeting = $2
