INSERT INTO view_report_meetings_question (congress, meeting, position, question, words_ref) VALUES ($1, $2, $3, $4, $5)
