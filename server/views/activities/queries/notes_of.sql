SELECT note, person, words_ref, photos, added_on FROM view_activities_note WHERE congress = $1 AND activity = $2 ORDER BY position
