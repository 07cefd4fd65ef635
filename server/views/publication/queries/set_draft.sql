UPDATE view_publication_matter
SET state = 'drafted', draft_title = $3, draft_said = $4, draft_answered = $5,
    return_reason = NULL, moved_at = $6, draft_photos = $7, draft_photo_words = $8
WHERE congress = $1 AND matter = $2;
