SELECT kind, subject, position, ended_at, on_day, within, parent, amount, label, name_id, headline, outlet, link, level
  FROM view_bulletins_fact
 WHERE congress = $1 AND on_day >= $2 AND on_day <= $3
 ORDER BY on_day, position, kind
