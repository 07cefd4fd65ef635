UPDATE view_publication_matter
SET answer = $3, answered_on = $4, outcome = $5, planned_on = $6, done_on = $7, slips = 0,
    newer_answer = shown
WHERE congress = $1 AND matter = $2;
