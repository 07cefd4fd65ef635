SELECT m.position, m.matter, m.number, m.title, m.text, m.place, m.hotline, m.hidden_names, m.category, m.community,
       m.raised_by, m.raised_at, m.identity, m.stage, m.imported, m.about, m.deputy, m.unit
  FROM view_search_phone p
  JOIN view_search_matter m ON m.congress = p.congress AND m.raised_by = p.person
 WHERE p.congress = $1 AND p.print = $2 AND m.position < $3
 ORDER BY m.position DESC
 LIMIT $4
