SELECT congress, person, answer_due_on, first_at FROM view_privacy_request
 WHERE stage = 'first_approved' AND second_called IS NULL
 ORDER BY first_at LIMIT 500
