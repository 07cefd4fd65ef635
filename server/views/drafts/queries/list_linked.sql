SELECT m.matter, m.number, m.category, m.community, m.raised_by, m.deputy, m.unit, m.about, m.text_ref, m.raised_on, m.outcome, m.answered_on, m.counts
  FROM view_drafts_link l JOIN view_drafts_matter m ON m.congress = l.congress AND m.matter = l.matter
 WHERE l.congress = $1 AND l.draft = $2 ORDER BY m.raised_on, m.matter
