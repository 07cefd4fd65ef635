UPDATE view_receptions_point SET state = 'answered', answer_ref = $4, settled_on = $5 WHERE congress = $1 AND reception = $2 AND point = $3
