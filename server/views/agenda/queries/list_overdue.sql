SELECT congress, matter FROM view_agenda_answer
 WHERE answer_due_on < $1 AND (reminded IS NULL OR reminded <> 'overdue')
 ORDER BY answer_due_on, matter LIMIT 500
