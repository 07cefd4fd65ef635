INSERT INTO view_bulletins_fact (congress, kind, subject, position, on_day, within, parent, amount, label, name_id)
SELECT congress, $4, subject, $5, on_day, within, parent, $6, label, name_id
  FROM view_bulletins_fact
 WHERE congress = $1 AND kind = $2 AND subject = $3 AND ended_at IS NULL
