SELECT entry, held_by, piece, kind, state, node, headline, headline_print, outlet, level, published_on, link, snapshot, deputies, author, reason
  FROM view_publicity_entry
 WHERE congress = $1 AND published_on >= $2 AND published_on <= $3
 ORDER BY published_on DESC, position DESC
