SELECT idea, deputy, seats, sector, title_ref, words_ref, has_interest, interest_ref, sent_on, state, unit, passed_on, answer_due_on, outcome, answer_ref, answered_on, reason_ref, number_ref, suggested_on
  FROM view_ideas_idea WHERE congress = $1 AND sent_on >= $2 AND sent_on <= $3 ORDER BY sent_on DESC, position DESC
