INSERT INTO view_publicity_entry (congress, entry, held_by, piece, kind, state, position, node, headline, headline_print, outlet, level, published_on, link, snapshot, deputies, author)
VALUES ($1, $2, $2, $2, 'piece', 'counted', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
