UPDATE view_publication_matter SET state = 'asked', asked_on = $3, answer_until = $4, moved_at = $5
WHERE congress = $1 AND matter = $2;
