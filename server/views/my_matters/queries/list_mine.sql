SELECT m.matter, m.number, m.title, m.category, c.name, m.stage, m.raised_at, m.due_on, u.name, m.needs_you, d.name, m.joined,
       m.merged_into, m.asks
  FROM view_my_matters_matter m
  LEFT JOIN view_my_matters_name c ON c.congress = m.congress AND c.id = m.community
  LEFT JOIN view_my_matters_name u ON u.congress = m.congress AND u.id = m.unit
  LEFT JOIN view_my_matters_name d ON d.congress = m.congress AND d.id = m.deputy
 WHERE m.congress = $1 AND m.person = $2 AND (m.raised_at, m.matter) < ($3, $4)
 ORDER BY m.raised_at DESC, m.matter DESC
 LIMIT $5
