UPDATE view_bulletins_bulletin SET state = 'published', published_on = $3 WHERE congress = $1 AND bulletin = $2
