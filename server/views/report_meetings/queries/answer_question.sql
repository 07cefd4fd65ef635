UPDATE view_report_meetings_question SET answer_ref = $4 WHERE congress = $1 AND meeting = $2 AND question = $3
