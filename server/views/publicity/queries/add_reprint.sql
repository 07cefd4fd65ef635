INSERT INTO view_publicity_entry (congress, entry, held_by, piece, kind, state, position, node, headline, headline_print, outlet, level, published_on, link, snapshot, deputies, author)
SELECT congress, $3, held_by, piece, 'reprint', 'counted', $4, node, headline, headline_print, $5, $6, $7, $8, $9, deputies, author
  FROM view_publicity_entry
 WHERE congress = $1 AND entry = $2
