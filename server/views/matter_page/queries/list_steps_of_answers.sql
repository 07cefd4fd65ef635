SELECT step.matter, matter.origin, step.type, step.at, step.due_on
  FROM view_matter_page_step AS step
  JOIN view_matter_page_matter AS matter
    ON matter.congress = step.congress AND matter.matter = step.matter
 WHERE step.congress = $1
   AND step.type IN ('matters.raised', 'matters.referred', 'matters.reopened', 'matters.answered',
                     'matters.closed')
 ORDER BY step.matter, step.position
