SELECT congress, node, since FROM view_stations_body
 WHERE since <= $1 AND kind = 'station' AND closed_on IS NULL AND (told_since IS NULL OR told_since < since)
 ORDER BY since, node
