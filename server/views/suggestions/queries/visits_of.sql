SELECT visit, held_on, place_ref, words_ref, code, state, note_ref, photos, noted_on FROM view_suggestions_visit WHERE congress = $1 AND suggestion = $2 ORDER BY position
