UPDATE view_suggestions_outside SET words_ref = $3, source_ref = $4, replied_on = COALESCE($5, replied_on), confirmed_on = $6 WHERE congress = $1 AND item = $2
