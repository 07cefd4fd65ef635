INSERT INTO view_relay_message (congress, matter, position, at, side, hearers, unit, text, files)
SELECT $1, $2, $3, $4, $5, $6, matter.unit, $7, $8
  FROM view_relay_matter matter
 WHERE matter.congress = $1 AND matter.matter = $2
