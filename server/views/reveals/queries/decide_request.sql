UPDATE view_reveals_request SET state = $3, decided_by = $4, decided_at = $5, refusal = $6, shown_until = $7
 WHERE congress = $1 AND reveal = $2
