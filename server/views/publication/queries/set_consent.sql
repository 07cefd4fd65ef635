UPDATE view_publication_matter
SET state = 'consented', consent_channel = $3, consent_on = $4, moved_at = $5, consent_covers = $6,
    consent_shown = $7, refused_on = NULL, refused_channel = NULL
WHERE congress = $1 AND matter = $2;
