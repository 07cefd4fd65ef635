UPDATE view_delegations_visit SET struck_ref = $3 WHERE congress = $1 AND delegation = $2
