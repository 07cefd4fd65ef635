SELECT step.type, step.at, step.dated_on, step.by_person, step.by_node, step.text, step.detail, step.result,
       step.planned_on, step.done_on, step.due_on, step.owner, step.reason, step.files,
       CASE WHEN link.link IS NULL THEN 0 ELSE 1 END, step.for_person
  FROM view_matter_page_step AS step
  LEFT JOIN view_matter_page_link AS link
    ON link.congress = step.congress AND link.link = step.by_person
 WHERE step.congress = $1 AND step.matter = $2
 ORDER BY step.position
