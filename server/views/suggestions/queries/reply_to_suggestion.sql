UPDATE view_suggestions_suggestion SET answered_on = $3, feedback_due_on = COALESCE($4, feedback_due_on), publish_due_on = COALESCE($5, publish_due_on),
       state = CASE WHEN EXISTS (SELECT 1 FROM view_suggestions_unit u WHERE u.congress = $1 AND u.suggestion = $2 AND u.part <> 'co' AND u.replied_round < $6) THEN state ELSE 'answered' END
 WHERE congress = $1 AND suggestion = $2
