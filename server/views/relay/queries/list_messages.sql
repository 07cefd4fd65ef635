SELECT position, at, side, hearers, unit, text, files
  FROM view_relay_message
 WHERE congress = $1 AND matter = $2 AND position < $3
 ORDER BY position DESC
 LIMIT $4
