UPDATE view_commitments_commitment SET state = 'delivered', delivered_on = $3, delivered_ref = $4, proof = $5, rate_due_on = $6 WHERE congress = $1 AND commitment = $2
