UPDATE view_publication_matter
SET state = 'consented', consent_channel = $3, consent_on = $4, moved_at = $5
WHERE congress = $1 AND matter = $2;
