UPDATE view_suggestions_suggestion SET published_as = $3, published_on = $4, hidden = NULL, public_title_ref = $5, public_text_ref = $6, public_reply_ref = $7 WHERE congress = $1 AND suggestion = $2
