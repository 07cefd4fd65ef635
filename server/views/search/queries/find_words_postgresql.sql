SELECT m.position, m.matter, m.number, m.title, m.text, m.place, m.hotline, m.hidden_names, m.category, m.community,
       m.raised_by, m.raised_at, m.identity, m.stage, m.imported, m.about, m.deputy, m.unit
  FROM view_search_matter m
 WHERE m.congress = $1 AND m.indexed @@ CAST($2 AS tsquery) AND m.position < $3
 ORDER BY m.position DESC
 LIMIT $4
