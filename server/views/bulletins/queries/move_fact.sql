INSERT INTO view_bulletins_fact (congress, kind, subject, position, on_day, within, amount, name_id)
SELECT congress, kind, subject, $4, $5, within, amount, name_id
  FROM view_bulletins_fact
 WHERE congress = $1 AND kind = $2 AND subject = $3 AND ended_at = $4
