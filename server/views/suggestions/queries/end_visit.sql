UPDATE view_suggestions_visit SET state = $4, note_ref = $5, photos = $6, noted_on = $7 WHERE congress = $1 AND suggestion = $2 AND visit = $3
