UPDATE view_report_meetings_meeting SET state = 'filed', paper = $3, phones = $4, committee = $5, filed_on = $6, late = $7 WHERE congress = $1 AND meeting = $2
