-- Nothing of it stays to be read, not even that it was public.
UPDATE view_publication_matter
SET state = 'withdrawn', consent_channel = NULL, consent_on = NULL, shown = 0, newer_answer = 0,
    draft_title = NULL, draft_said = NULL, draft_answered = NULL, return_reason = NULL,
    public_title = NULL, public_said = NULL, public_answered = NULL, published_on = NULL,
    published_at = NULL, taken_down_on = NULL, taken_down_for = NULL, moved_at = $3,
    consent_covers = NULL, consent_shown = NULL, draft_photos = NULL, draft_photo_words = NULL,
    public_photos = NULL, public_photo_words = NULL
WHERE congress = $1 AND matter = $2;
