INSERT INTO view_inbox_count (congress, desk, box, n)
SELECT congress, desk, box, CAST($3 AS BIGINT) FROM view_inbox_entry WHERE congress = $1 AND matter = $2
UNION ALL
SELECT congress, desk, 'mine', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND mine = 1
UNION ALL
SELECT congress, desk, 'fresh', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND fresh = 1
UNION ALL
SELECT congress, desk, 'returned', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND returned = 1
UNION ALL
SELECT congress, desk, 'reopened', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND reopened = 1
UNION ALL
SELECT congress, desk, 'escalated', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND escalated = 1
UNION ALL
SELECT congress, desk, 'waits', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND waits = 1
UNION ALL
SELECT congress, desk, 'due', CAST($3 AS BIGINT) FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND open = 1 AND due_on < '9999-12-31'
ON CONFLICT (congress, desk, box) DO UPDATE SET n = view_inbox_count.n + excluded.n
