SELECT congress, matter FROM view_agenda_answer
 WHERE answer_due_on >= $1 AND answer_due_on <= $2 AND reminded IS NULL
 ORDER BY answer_due_on, matter LIMIT 500
