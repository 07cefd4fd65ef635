UPDATE view_suggestions_suggestion SET cosigners = cosigners || $3, matters = matters || $4 WHERE congress = $1 AND suggestion = $2
