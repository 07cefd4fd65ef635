SELECT draft, kind, lead, seats, title_ref, state, revision, shared, changed_on, asked_on, due_on, asked_revision, done_on, done_by, done_ref, suggestion, filed_on
  FROM view_drafts_draft WHERE congress = $1 AND lead = $2 ORDER BY position DESC LIMIT 200
