UPDATE view_publication_matter SET referred_on = $3, answer_due_on = $4, unit = $5
WHERE congress = $1 AND matter = $2;
