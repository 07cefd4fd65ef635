-- The unit owes another answer: what it said stays as the reviewed wording, not as the answer.
UPDATE view_publication_matter
SET reopened_on = $3, answer_due_on = $4, answered_on = NULL, outcome = NULL, planned_on = NULL,
    done_on = NULL, rated_on = NULL, attitude = NULL, result = NULL, slips = 0, closed = 0
WHERE congress = $1 AND matter = $2;
