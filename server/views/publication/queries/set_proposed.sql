UPDATE view_publication_matter SET state = 'proposed', moved_at = $3, proposed_by = $4, proposed_for = $5
WHERE congress = $1 AND matter = $2;
