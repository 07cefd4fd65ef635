SELECT question, words_ref, answer_ref FROM view_report_meetings_question WHERE congress = $1 AND meeting = $2 ORDER BY position
