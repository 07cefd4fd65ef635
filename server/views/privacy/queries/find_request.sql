SELECT stage, asked_on, answer_due_on, words, erase_on, reason, said FROM view_privacy_request
 WHERE congress = $1 AND person = $2
