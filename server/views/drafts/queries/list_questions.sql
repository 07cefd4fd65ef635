SELECT draft, unit, question_ref, asked_on, due_on, feasibility, cost_fen, year, words_ref, given_on
  FROM view_drafts_opinion WHERE congress = $1 AND unit = $2 ORDER BY asked_on DESC, draft LIMIT 100
