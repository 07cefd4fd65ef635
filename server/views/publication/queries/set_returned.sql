UPDATE view_publication_matter SET state = 'drafted', return_reason = $3, moved_at = $4
WHERE congress = $1 AND matter = $2;
