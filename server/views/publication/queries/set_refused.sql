UPDATE view_publication_matter
SET state = 'refused', refused_on = $3, refused_channel = $4, moved_at = $5
WHERE congress = $1 AND matter = $2;
