SELECT unit, first_due_on, delivered_on, slips FROM view_commitments_commitment WHERE congress = $1 AND suggestion = $2
