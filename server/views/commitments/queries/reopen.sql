UPDATE view_commitments_commitment SET state = 'open', due_on = $3, delivered_on = NULL, rate_due_on = NULL WHERE congress = $1 AND commitment = $2
