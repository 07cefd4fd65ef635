SELECT m.matter, m.raised_at, m.stage, m.category,
       (SELECT CAST(count(*) AS BIGINT) FROM view_matter_page_joined j
         WHERE j.congress = m.congress AND j.matter = m.matter)
  FROM view_matter_page_matter m
 WHERE m.congress = $1 AND m.community = $2 AND m.category = $3 AND m.stage <> 'closed'
   AND m.about IS NULL AND m.merged_into IS NULL AND m.origin <> 'imported' AND m.raised_by <> $4
 ORDER BY m.raised_at DESC, m.matter
 LIMIT 5
