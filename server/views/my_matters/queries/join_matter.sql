INSERT INTO view_my_matters_matter (congress, person, matter, number, title, category, community, stage,
                                    raised_at, due_on, unit, deputy, needs_you, joined)
SELECT congress, $3, matter, number, NULL, category, community, stage, CAST($4 AS BIGINT), due_on, unit,
       deputy, needs_you, 1
  FROM view_my_matters_matter
 WHERE congress = $1 AND matter = $2 AND joined = 0
ON CONFLICT (congress, person, matter) DO NOTHING
