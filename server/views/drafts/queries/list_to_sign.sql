SELECT d.draft, d.kind, d.lead, d.seats, d.title_ref, d.state, d.revision, d.shared, d.changed_on, d.asked_on, d.due_on, d.asked_revision, d.done_on, d.done_by, d.done_ref, d.suggestion, d.filed_on
  FROM view_drafts_cosigner c JOIN view_drafts_draft d ON d.congress = c.congress AND d.draft = c.draft
 WHERE c.congress = $1 AND c.deputy = $2 ORDER BY d.position DESC LIMIT 200
