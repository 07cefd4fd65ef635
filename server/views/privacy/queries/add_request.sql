INSERT INTO view_privacy_request (congress, person, stage, asked_on, answer_due_on, words, by_staff)
VALUES ($1, $2, 'asked', $3, $4, $5, $6)
ON CONFLICT (congress, person) DO UPDATE SET stage = 'asked', asked_on = excluded.asked_on,
    answer_due_on = excluded.answer_due_on, words = excluded.words, by_staff = excluded.by_staff,
    first_by = NULL, erase_on = NULL, reason = NULL, said = NULL,
    reminded = NULL
