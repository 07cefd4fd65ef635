SELECT reveal, matter, asker, reason, asked_at, state, decided_by, decided_at, refusal, shown_until, looked_at, asked_for
  FROM view_reveals_request
 WHERE congress = $1 AND reveal = $2
