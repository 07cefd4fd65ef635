INSERT INTO view_bulletins_fact (congress, kind, subject, position, on_day, within, amount, label, name_id, headline, outlet, link, level)
VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10, $11, $12)
