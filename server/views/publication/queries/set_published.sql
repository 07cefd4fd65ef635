UPDATE view_publication_matter
SET state = 'published', shown = 1, newer_answer = 0, public_title = draft_title,
    public_said = draft_said, public_answered = draft_answered, published_on = $3,
    published_at = $4, changed_at = $5, taken_down_on = NULL, taken_down_for = NULL,
    return_reason = NULL, moved_at = $4, public_photos = draft_photos,
    public_photo_words = draft_photo_words
WHERE congress = $1 AND matter = $2;
