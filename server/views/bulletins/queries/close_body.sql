DELETE FROM view_bulletins_body WHERE congress = $1 AND node = $2
