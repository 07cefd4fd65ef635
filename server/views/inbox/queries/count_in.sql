INSERT INTO view_inbox_count (congress, desk, box, n)
SELECT congress, desk, box, 1 FROM view_inbox_entry WHERE congress = $1 AND matter = $2
ON CONFLICT (congress, desk, box) DO UPDATE SET n = view_inbox_count.n + 1
