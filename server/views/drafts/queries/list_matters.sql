SELECT matter, number, category, community, raised_by, deputy, unit, about, text_ref, raised_on, outcome, answered_on, counts
  FROM view_drafts_matter WHERE congress = $1 AND raised_on >= $2 ORDER BY raised_on DESC, position DESC LIMIT 2000
