INSERT INTO view_bulletins_fact (congress, kind, subject, position, on_day, within, parent, amount, headline, outlet, link, level)
SELECT congress, 'reprint', $3, $4, $5, within, subject, 0, headline, $6, $7, $8
  FROM view_bulletins_fact
 WHERE congress = $1 AND kind = 'piece' AND subject = $2 AND ended_at IS NULL
