UPDATE view_bulletins_bulletin SET title = $3, introduction = $4, written_by = written_by || $5 WHERE congress = $1 AND bulletin = $2
