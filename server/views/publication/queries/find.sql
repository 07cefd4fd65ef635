-- Everything that read_stored reads, in its order.
SELECT matter, raised_by, community, station, category, origin, number, title, text, hidden_names,
       answer, deputy, unit, raised_on, accepted_on, looked_into_on, referred_on, answer_due_on,
       answered_on, outcome, planned_on, slips, done_on, rated_on, attitude, result, reopened_on,
       closed, stopped, merged, state, shown, newer_answer, consent_channel, consent_on, draft_title,
       draft_said, draft_answered, return_reason, public_title, public_said, public_answered,
       published_on, changed_at, taken_down_on, taken_down_for, moved_at, listed_at,
       raised_shown, consent_shown, consent_covers, asked_on, answer_until, refused_on,
       refused_channel, raised_photos, masked_photos, draft_photos, draft_photo_words, public_photos,
       public_photo_words, proposed_by, proposed_for
FROM view_publication_matter
WHERE congress = $1 AND matter = $2;
