SELECT r.matter, p.name, r.reason, r.asked_on, r.looked_at, r.times FROM view_privacy_reveal r
  JOIN view_privacy_matter m ON m.congress = r.congress AND m.matter = r.matter
  LEFT JOIN view_privacy_person p ON p.congress = r.congress AND p.person = r.asker
 WHERE m.congress = $1 AND m.person = $2 AND r.looked_at IS NOT NULL ORDER BY r.matter, r.looked_at, r.reveal
