SELECT congress, person, answer_due_on FROM view_privacy_request
 WHERE stage IN ('asked', 'first_approved')
   AND ((answer_due_on <= $2 AND reminded IS NULL) OR (answer_due_on < $1 AND reminded = 'before_due'))
 ORDER BY answer_due_on, person LIMIT 500
