SELECT m.matter, m.number, m.title, m.category, c.name, m.stage, m.raised_at, m.due_on, u.name, m.needs_you
  FROM view_my_matters_matter m
  LEFT JOIN view_my_matters_name c ON c.congress = m.congress AND c.node = m.community
  LEFT JOIN view_my_matters_name u ON u.congress = m.congress AND u.node = m.unit
 WHERE m.congress = $1 AND m.person = $2 AND (m.raised_at, m.matter) < ($3, $4)
 ORDER BY m.raised_at DESC, m.matter DESC
 LIMIT $5
