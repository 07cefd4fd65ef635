SELECT unit, first_due_on, delivered_on, slips FROM view_commitments_commitment WHERE congress = $1 AND first_due_on >= $2 AND first_due_on < $3
