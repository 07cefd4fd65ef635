SELECT node FROM view_receptions_body WHERE congress = $1 AND node = $2 AND kind = 'station'
