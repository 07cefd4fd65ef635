UPDATE view_publication_matter SET state = 'proposed', moved_at = $3
WHERE congress = $1 AND matter = $2;
