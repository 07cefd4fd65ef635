DELETE FROM view_publicity_body WHERE congress = $1 AND node = $2
