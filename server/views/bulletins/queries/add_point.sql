INSERT INTO view_bulletins_fact (congress, kind, subject, position, on_day, within, parent, amount, name_id)
SELECT congress, 'point', $3, $4, $5, within, subject, 0, name_id
  FROM view_bulletins_fact
 WHERE congress = $1 AND kind = 'reception' AND subject = $2 AND ended_at IS NULL
