UPDATE view_publication_matter
SET state = 'taken_down', shown = 0, newer_answer = 0, public_title = NULL, public_said = NULL,
    public_answered = NULL, published_at = NULL, taken_down_on = $3, taken_down_for = $4,
    moved_at = $5, public_photos = NULL, public_photo_words = NULL
WHERE congress = $1 AND matter = $2;
