INSERT INTO view_activities_note (congress, activity, position, note, person, words_ref, photos, added_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
