UPDATE view_inbox_count SET n = n - 1
 WHERE congress = $1
   AND EXISTS (SELECT 1 FROM view_inbox_entry e
                WHERE e.congress = $1 AND e.matter = $2 AND e.desk = view_inbox_count.desk
                  AND e.box = view_inbox_count.box AND e.desk_kind = 'unit' AND e.desk <> $3)
