SELECT name FROM view_delegations_name WHERE congress = $1 AND id = $2
