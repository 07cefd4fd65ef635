UPDATE view_publication_matter
SET state = 'withdrawn', shown = 0, newer_answer = 0, draft_title = NULL, draft_said = NULL,
    draft_answered = NULL, public_title = NULL, public_said = NULL, public_answered = NULL,
    published_on = NULL, published_at = NULL, taken_down_on = NULL, taken_down_for = NULL,
    consent_channel = NULL, consent_on = NULL, listed_at = NULL, box = NULL,
    consent_covers = NULL, consent_shown = NULL, raised_photos = '', masked_photos = '',
    draft_photos = NULL, draft_photo_words = NULL, public_photos = NULL, public_photo_words = NULL
WHERE congress = $1 AND raised_by = $2;
