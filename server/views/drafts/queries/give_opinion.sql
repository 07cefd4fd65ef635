UPDATE view_drafts_opinion SET feasibility = $4, cost_fen = $5, year = $6, words_ref = $7, given_on = $8
 WHERE congress = $1 AND draft = $2 AND unit = $3
