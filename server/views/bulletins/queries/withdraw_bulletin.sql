UPDATE view_bulletins_bulletin SET state = 'withdrawn', withdrawn_on = $3, reason = $4 WHERE congress = $1 AND bulletin = $2
