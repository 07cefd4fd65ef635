SELECT state, held_on, from_minute FROM view_report_meetings_meeting WHERE congress = $1 AND meeting = $2
