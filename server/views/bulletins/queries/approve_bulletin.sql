UPDATE view_bulletins_bulletin SET state = 'approved', figures = $3, counted_until = $4, approved_by = $5, approved_on = $6 WHERE congress = $1 AND bulletin = $2
