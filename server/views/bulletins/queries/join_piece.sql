INSERT INTO view_bulletins_fact (congress, kind, subject, position, on_day, within, amount, headline, outlet, link, level)
SELECT congress, 'reprint', subject, $3, on_day, within, amount, headline, outlet, link, level
  FROM view_bulletins_fact
 WHERE congress = $1 AND kind = 'piece' AND subject = $2 AND ended_at = $3
