UPDATE view_commitments_step SET reached_on = $4 WHERE congress = $1 AND commitment = $2 AND id = $3 AND step = 'milestone'
