UPDATE view_commitments_commitment SET due_on = $3, slips = slips + 1 WHERE congress = $1 AND commitment = $2
