SELECT m.position, m.matter, m.number, m.title, m.text, m.place, m.hotline, m.hidden_names, m.category, m.community,
       m.raised_by, m.raised_at, m.identity, m.stage, m.imported, m.about, m.deputy, m.unit
  FROM view_search_index
  JOIN view_search_matter m ON m.congress = $1 AND m.position = view_search_index.rowid
 WHERE view_search_index MATCH $2 AND view_search_index.rowid < $3
 ORDER BY view_search_index.rowid DESC
 LIMIT $4
