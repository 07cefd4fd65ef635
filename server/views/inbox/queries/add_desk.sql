INSERT INTO view_inbox_entry (congress, desk, matter, desk_kind, main, box, open, mine, number, title,
                              category, community, raised_at, due_on, due_from, unit, deputy, last_at,
                              about, fresh, returned, reopened, escalated, waits)
SELECT congress, $3, matter, $4, 0, box, open, 0, number, title, category, community, raised_at,
       due_on, due_from, unit, deputy, last_at, about,
       0, returned, reopened, escalated, 0
  FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND main = 1
ON CONFLICT (congress, desk, matter) DO NOTHING
