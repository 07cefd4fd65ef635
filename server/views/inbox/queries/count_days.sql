INSERT INTO view_inbox_day (congress, desk, due_on, n)
SELECT congress, desk, due_on, CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND open = 1 AND due_on < '9999-12-31'
ON CONFLICT (congress, desk, due_on) DO UPDATE SET n = view_inbox_day.n + excluded.n
